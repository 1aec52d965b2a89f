// Words and numbers in the user's language. Every word a person sees comes from
// `locales/<lang>/<area>.ftl`.
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import { asker } from "./api/call";
import { minorDigits } from "./currency";

const files = import.meta.glob<string>("../../../locales/*/*.ftl", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** Scripts written from right to left, by language. */
const RTL = new Set(["ar", "fa", "he", "ps", "ug", "ur"]);

/** The writing direction of a language tag. */
export const dirOf = (lang: string): "ltr" | "rtl" => (RTL.has(lang.split("-")[0] ?? "") ? "rtl" : "ltr");

function makeBundles(): Map<string, FluentBundle> {
  const bundles = new Map<string, FluentBundle>();
  for (const [path, text] of Object.entries(files)) {
    const lang = path.split("/").at(-2) ?? "en";
    const bundle = bundles.get(lang) ?? new FluentBundle(lang, { useIsolating: dirOf(lang) === "rtl" });
    bundles.set(lang, bundle);
    bundle.addResource(new FluentResource(text), { allowOverrides: true });
  }
  return bundles;
}

const bundles = makeBundles();

/** Languages there are words for. */
export const languages: string[] = [...bundles.keys()].sort();

/** A language's own name for itself. */
export function languageName(lang: string): string {
  if (lang.startsWith("zh")) return "中文";
  const name = new Intl.DisplayNames([lang], { type: "language" }).of(lang) ?? lang;
  return name.charAt(0).toLocaleUpperCase(lang) + name.slice(1);
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

class Words {
  /** The language spoken now, BCP 47. */
  lang = $state(nearest(typeof navigator === "undefined" ? [] : navigator.languages));
}

const words = new Words();
asker.lang = words.lang;
asker.awayMessage = () => t("kiosk-away");

/** The language spoken now. */
export const lang = (): string => words.lang;

/** Speaks another language from now on. */
export function setLang(tag: string): void {
  words.lang = nearest([tag]);
  asker.lang = words.lang;
}

// The machine's language was changed while the kiosk ran.
if (typeof window !== "undefined") window.addEventListener("languagechange", () => setLang(nearest(navigator.languages)));

type Args = Record<string, FluentVariable>;

function say(tag: string, key: string, args?: Args): string | undefined {
  const bundle = bundles.get(tag);
  const [id = "", attribute] = key.split(".");
  const message = bundle?.getMessage(id);
  const pattern = attribute === undefined ? message?.value : message?.attributes[attribute];
  return pattern ? bundle?.formatPattern(pattern, args ?? null, []) : undefined;
}

/** The words for `key` (`id` or `id.attribute`); English where the language has none. */
export function t(key: string, args?: Args): string {
  return say(words.lang, key, args) ?? say("en", key, args) ?? key;
}

/** Whether there are words for `key`. */
export const has = (key: string): boolean => say(words.lang, key) !== undefined;

/** A number, with at most `digits` decimals. */
export function number(value: number, digits = 0): string {
  return new Intl.NumberFormat(words.lang, { maximumFractionDigits: digits }).format(value);
}

/** A weight in kilograms with its unit. */
export const kg = (grams: number): string => t("unit-kg", { amount: number(grams / 1000, 3) });

/** A weight in jin (0.5 kg) with its unit. */
export const jin = (grams: number): string => t("unit-jin", { amount: number(grams / 500, 3) });

/** A length with its unit, whole millimetres unless told otherwise. */
export const mm = (length: number, digits = 0): string => t("unit-mm", { amount: number(length, digits) });

/** An amount of money with its currency. */
export function money(minor: number, currency: string): string {
  const digits = minorDigits(currency);
  return new Intl.NumberFormat(words.lang, {
    style: "currency",
    currency,
    currencyDisplay: "narrowSymbol",
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(minor / 10 ** digits);
}

/** An amount without its currency, for columns that name it once. */
export function amount(minor: number, currency: string): string {
  const digits = minorDigits(currency);
  const text = new Intl.NumberFormat(words.lang, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(minor / 10 ** digits);
  return text.replace("-", "\u2212");
}

/** A calendar day, `2026-05-12`, in words. */
export function day(iso: string): string {
  const date = new Date(`${iso}T12:00:00`);
  if (Number.isNaN(date.getTime())) return iso;
  return new Intl.DateTimeFormat(words.lang, { weekday: "long", day: "numeric", month: "long" }).format(date);
}

/** A moment, UTC ms, as day and time on this kiosk's clock. */
export function moment(atMs: number, nowMs = Date.now()): string {
  const at = new Date(atMs);
  const time = new Intl.DateTimeFormat(words.lang, { hour: "2-digit", minute: "2-digit", hour12: false }).format(at);
  const days = Math.round((startOfDay(nowMs) - startOfDay(atMs)) / 86_400_000);
  if (days === 0) return t("moment-today", { time });
  if (days === 1) return t("moment-yesterday", { time });
  const date = new Intl.DateTimeFormat(words.lang, { day: "numeric", month: "long" }).format(at);
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
