// The same screen in other languages, by day and by night, on other panels: nothing typed is lost by it.

import { expect } from "../lib/check.mjs";

/** The panels screens must fit. */
export const SIZES = {
  kiosk: { width: 1280, height: 800 },
  low: { width: 1024, height: 600 },
  wide: { width: 1920, height: 1080 },
  phone: { width: 390, height: 844 },
};

/** A way to look: a language, a theme, a panel. */
const named = (lang, theme, size) => ({ lang, theme, size: SIZES[size], name: `${lang}-${theme}-${size}` });

/** Every way there is. Colours and names are those of the kiosk's own panel on the other panels too, so axe looks once. */
export const every = (languages) =>
  languages.flatMap((lang) =>
    ["light", "dark"].flatMap((theme) => Object.keys(SIZES).map((size) => ({ ...named(lang, theme, size), axe: size === "kiosk" }))),
  );

/** One way after the other, so that a story looks at each language by night and on a phone now and then. */
export function turns(languages) {
  const all = languages.flatMap((lang) => [named(lang, "dark", "kiosk"), named(lang, "light", "phone")]);
  let turn = 0;
  return () => [all[turn++ % all.length]];
}

/** Shows a page in another way. The machine's own settings change, as they would under a running kiosk; without a language it stays. */
export async function show(page, { lang, theme, size }) {
  await page.emulateMedia({ colorScheme: theme });
  await page.setViewportSize(size);
  if (lang) await speak(page, lang);
  await page.waitForTimeout(150);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** The machine's language is another. It is followed only while nobody chose one at the kiosk, nor the person who is here. */
async function speak(page, tag) {
  const spoken = await page.evaluate(speaks, tag);
  expect(spoken === tag, `the machine speaks ${tag} and the kiosk ${spoken}: somebody chose that, so the story has to choose too`);
}

/** In the page: the same; gives what is spoken then. */
function speaks(tag) {
  Object.defineProperty(navigator, "languages", { get: () => [tag], configurable: true });
  window.dispatchEvent(new Event("languagechange"));
  return document.documentElement.lang;
}
