// A made-up language for finding what isn't in `locales/` and what has no room: English
// with accents on every letter, brackets around every message and a third more of it.
// Never shipped: it is there only while the screens are worked on or built for tests, and
// only when asked for by `?pseudo`.
import { FluentBundle, FluentResource } from "@fluent/bundle";

/** Its tag; `XA` is what CLDR keeps for accented English. */
export const PSEUDO = "en-XA";

/** Whether the page was asked to speak it. */
export const wantsPseudo = (): boolean =>
  typeof location !== "undefined" &&
  new URLSearchParams(location.search).has("pseudo");

const PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const ACCENTED = [..."ÀƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽàƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýž"];

/** A message's own text, its vowels doubled: about a third longer, as German or Swahili is. */
export function accented(text: string): string {
  const accent = (letter: string) => ACCENTED[PLAIN.indexOf(letter)] ?? letter;
  return [...text].map((letter) => (/[aeiou]/.test(letter) ? accent(letter).repeat(2) : accent(letter))).join("");
}

/** A whole message, with brackets that show where it ends; a mere sign needs none. */
export const pseudo = (said: string): string => (/\p{L}/u.test(said) ? `[${said}]` : said);

/** The English messages, accented; what is put into them stays as it is. */
export function pseudoBundle(files: [path: string, text: string][]): FluentBundle {
  const bundle = new FluentBundle("en-GB", { useIsolating: false, transform: accented });
  for (const [path, text] of files) {
    if (path.includes("/en/")) bundle.addResource(new FluentResource(text), { allowOverrides: true });
  }
  return bundle;
}
