// Words and numbers in the user's language. Every word a person sees comes from
// `locales/<lang>/<area>.ftl`.
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import { asker } from "./api/call";
import { minorDigits } from "./currency";
import { byOwnName, dirOf, languageName, writtenAs } from "./languages";
import { formatted } from "./numerals";
import { PSEUDO, pseudo, pseudoBundle, wantsPseudo } from "./pseudo";

// Known when the screens are built, so that nothing of the made-up language is shipped.
const MADE_UP = import.meta.env.DEV || import.meta.env.VITE_PUNNET_PSEUDO === "1";

const files = import.meta.glob<string>("../../../locales/*/*.ftl", {
  query: "?raw",
  import: "default",
  eager: true,
});

export { dirOf, languageName };

const ofLanguage = (path: string): string => path.split("/").at(-2) ?? "en";

/** Languages there are words for, by their own names. */
export const languages: string[] = byOwnName([...new Set(Object.keys(files).map(ofLanguage))]);

const bundles = new Map<string, FluentBundle>();

/** A language's words, read when they are first spoken. */
function bundleOf(lang: string): FluentBundle {
  const known = bundles.get(lang);
  if (known) return known;
  const bundle = MADE_UP && lang === PSEUDO ? pseudoBundle(Object.entries(files)) : readBundle(lang);
  bundles.set(lang, bundle);
  return bundle;
}

function readBundle(lang: string): FluentBundle {
  const bundle = new FluentBundle(writtenAs(lang), { useIsolating: dirOf(lang) === "rtl" });
  for (const [path, text] of Object.entries(files)) {
    if (ofLanguage(path) === lang) bundle.addResource(new FluentResource(text), { allowOverrides: true });
  }
  return bundle;
}

/** The nearest language we have words for. */
export function nearest(wanted: readonly string[]): string {
  for (const tag of wanted) {
    const exact = languages.find((l) => l.toLowerCase() === tag.toLowerCase());
    const near = languages.find((l) => l.split("-")[0] === tag.split("-")[0]);
    if (exact ?? near) return (exact ?? near) as string;
  }
  return "en";
}

/** The language of the machine: what is spoken where nobody chose. */
function machines(): string {
  return MADE_UP && wantsPseudo() ? PSEUDO : nearest(typeof navigator === "undefined" ? [] : navigator.languages);
}

class Words {
  /** What somebody chose; nothing while nobody did. */
  chosen = $state<string | undefined>();
  /** The language of the machine. */
  machines = $state(machines());

  /** The language spoken now, BCP 47. */
  get lang(): string {
    return this.chosen ?? this.machines;
  }
}

const words = new Words();
speak(words.lang);
asker.awayMessage = () => t("kiosk-away");

/** The language spoken now. */
export const lang = (): string => words.lang;

/** Speaks a language from now on, without one the machine's; what is typed stays. */
export function setLang(tag: string | undefined): void {
  words.chosen = tag === undefined ? undefined : nearest([tag]);
  speak(words.lang);
}

/** The machine's language was changed while the kiosk ran: it is spoken where nobody chose another. */
function follow(): void {
  words.machines = machines();
  speak(words.lang);
}

if (typeof window !== "undefined") window.addEventListener("languagechange", follow);

/** Tells the kiosk and the page at once, so that nothing is ever shown in one language's letters and another's direction. */
function speak(tag: string): void {
  asker.lang = tag === PSEUDO ? "en" : tag;
  if (typeof document === "undefined") return;
  document.documentElement.lang = tag;
  document.documentElement.dir = dirOf(tag);
}

/** The tag the language spoken now writes numbers and days by. */
export const written = (): string => writtenAs(words.lang);

type Args = Record<string, FluentVariable>;

function say(tag: string, key: string, args?: Args): string | undefined {
  const bundle = bundleOf(tag);
  const [id = "", attribute] = key.split(".");
  const message = bundle.getMessage(id);
  const pattern = attribute === undefined ? message?.value : message?.attributes[attribute];
  if (!pattern) return undefined;
  const said = bundle.formatPattern(pattern, args ?? null, []);
  return MADE_UP && tag === PSEUDO ? pseudo(said) : said;
}

/** The words for `key` (`id` or `id.attribute`); English where the language has none. */
export function t(key: string, args?: Args): string {
  return say(words.lang, key, args) ?? say("en", key, args) ?? key;
}

/** The words for `key` where they need no facts; English doesn't stand in. */
export function plain(key: string): string | undefined {
  const pattern = bundleOf(words.lang).getMessage(key)?.value;
  const missing: Error[] = [];
  const said = pattern && bundleOf(words.lang).formatPattern(pattern, null, missing);
  return said && missing.length === 0 ? said : undefined;
}

/**
 * What stands between two facts on one line. A word of the language: the dot other
 * languages use looks like a zero beside Arabic digits.
 */
export const between = (): string => ` ${say(words.lang, "between") ?? "·"} `;

/** Whether there are words for `key`. */
export const has = (key: string): boolean => say(words.lang, key) !== undefined;

const formats = new Map<string, Intl.NumberFormat>();

/** A way to write numbers, made once for a language: to make one takes as long as to write many. */
function numbers(options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${written()} ${JSON.stringify(options)}`;
  const format = formats.get(key) ?? new Intl.NumberFormat(written(), options);
  formats.set(key, format);
  return format;
}

/** A number, with at most `digits` decimals. */
export function number(value: number, digits = 0): string {
  return formatted(numbers({ maximumFractionDigits: digits }), value, words.lang);
}

/** A weight in kilograms with its unit. */
export const kg = (grams: number): string => t("unit-kg", { amount: number(grams / 1000, 3) });

/** A length with its unit, whole millimetres unless told otherwise. */
export const mm = (length: number, digits = 0): string => t("unit-mm", { amount: number(length, digits) });

/** An amount of money with its currency. */
export function money(minor: number, currency: string): string {
  const digits = minorDigits(currency);
  const format = numbers({
    style: "currency",
    currency,
    currencyDisplay: "narrowSymbol",
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return formatted(format, minor / 10 ** digits, words.lang);
}

/** An amount without its currency, for columns that name it once. */
export function amount(minor: number, currency: string): string {
  const digits = minorDigits(currency);
  const format = numbers({ minimumFractionDigits: digits, maximumFractionDigits: digits });
  return formatted(format, minor / 10 ** digits, words.lang).replace("-", "\u2212");
}

/** A calendar day, `2026-05-12`, in words. */
export function day(iso: string): string {
  const date = new Date(`${iso}T12:00:00`);
  if (Number.isNaN(date.getTime())) return iso;
  return new Intl.DateTimeFormat(written(), { weekday: "long", day: "numeric", month: "long" }).format(date);
}

/** A moment, UTC ms, as day and time on this kiosk's clock. */
export function moment(atMs: number, nowMs = Date.now()): string {
  const at = new Date(atMs);
  const time = new Intl.DateTimeFormat(written(), { hour: "2-digit", minute: "2-digit", hour12: false }).format(at);
  const days = Math.round((startOfDay(nowMs) - startOfDay(atMs)) / 86_400_000);
  if (days === 0) return t("moment-today", { time });
  if (days === 1) return t("moment-yesterday", { time });
  const date = new Intl.DateTimeFormat(written(), { day: "numeric", month: "long" }).format(at);
  return t("moment-on", { date, time });
}

const startOfDay = (ms: number): number => new Date(ms).setHours(0, 0, 0, 0);

/** The keys of messages that begin with `prefix`. */
export const keysOf = (prefix: string): string[] =>
  Object.entries(files)
    .filter(([path]) => path.includes("/en/"))
    .flatMap(([, text]) => [...text.matchAll(/^([a-zA-Z][\w-]*) *=/gm)].map((found) => found[1] ?? ""))
    .filter((key) => key.startsWith(prefix));

/** How a language sorts. */
export const collated = (tag: string): ((a: string, b: string) => number) => new Intl.Collator(tag).compare;
