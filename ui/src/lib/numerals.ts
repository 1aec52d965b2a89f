// Digits of every script in, local digits out; signs that stay in front of their number.
import { dirOf, writtenAs } from "./languages";

const ZEROS = [0x0660, 0x06f0, 0x0966];

/** Arabic-Indic, Persian and Devanagari digits as 0 to 9; all else as it is. */
export function plainDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹०-९]/g, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    return String(code - (ZEROS.find((zero) => code >= zero && code <= zero + 9) ?? code));
  });
}

const LRI = "\u2066";
const RLI = "\u2067";
const FSI = "\u2068";
const PDI = "\u2069";
const MARKS = /[\u061c\u200e\u200f]/g;
const SIGNED = new Set(["minusSign", "plusSign", "integer", "group", "decimal", "fraction", "nan", "infinity"]);

/**
 * A formatted number; in a script from right to left its sign and digits are set
 * apart, so that a minus stays in front, and a currency or unit follows as words do,
 * itself in the direction of its letters: CN¥.
 */
export function formatted(format: Intl.NumberFormat, value: number, lang: string): string {
  if (dirOf(lang) === "ltr") return format.format(value);
  const parts = format.formatToParts(value).map(({ type, value: text }) => ({ type, text: text.replace(MARKS, "") }));
  const digits = parts.filter(({ type }) => SIGNED.has(type)).map(({ text }) => text).join("");
  const rest = parts.filter(({ type }) => !SIGNED.has(type)).map(({ text }) => text).join("");
  return rest === "" ? LRI + digits + PDI : RLI + LRI + digits + PDI + "\u00a0" + FSI + rest.trim() + PDI + PDI;
}

const decimals = new Map<string, string>();

/** The sign between whole and part in a language. */
export function decimalSign(lang: string): string {
  const known = decimals.get(lang);
  if (known !== undefined) return known;
  const sign = new Intl.NumberFormat(writtenAs(lang)).formatToParts(0.5).find((part) => part.type === "decimal")?.value ?? ".";
  decimals.set(lang, sign);
  return sign;
}

/** What was typed so far, `24.`, as the language writes it, to the last sign: `٢٤٫`. */
export function asTyped(text: string, lang: string): string {
  const [whole = "", ...part] = text.split(".");
  const digits = (run: string, grouping: boolean) =>
    new Intl.NumberFormat(writtenAs(lang), { useGrouping: grouping }).format(BigInt(run));
  // A part keeps its zeros, so it is written digit by digit.
  const after = [...part.join("")].map((digit) => digits(digit, false)).join("");
  return (whole === "" ? "" : digits(whole, true)) + (part.length > 0 ? decimalSign(lang) + after : "");
}
