// What a language's tag says: its name for itself, its direction, how it writes numbers and days.

/** Scripts written from right to left (ISO 15924). */
const RTL = new Set(["Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm", "Rohg", "Mand", "Samr"]);

/** The writing direction of a language tag, by the script it is usually written in. */
export function dirOf(tag: string): "ltr" | "rtl" {
  try {
    return RTL.has(new Intl.Locale(tag).maximize().script ?? "") ? "rtl" : "ltr";
  } catch {
    return "ltr";
  }
}

/**
 * The tag numbers and days are written by; the kiosk's papers use the same
 * (`punnet_i18n::format`). English writes the day before the month, as the UN's
 * papers do. Arabic writes its own digits: CLDR's for Egypt, the likely region of
 * plain `ar`; named here because editions of CLDR differ on what `ar` alone means.
 */
export function writtenAs(tag: string): string {
  if (tag === "en") return "en-GB";
  return tag === "ar" ? "ar-u-nu-arab" : tag;
}

/** A language's own name for itself. */
export function languageName(tag: string): string {
  if (tag.split("-")[0] === "zh") return "中文";
  const name = new Intl.DisplayNames([tag], { type: "language" }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}

/** Tags by their own names, in the same order whatever language is spoken now. */
export function byOwnName(tags: readonly string[]): string[] {
  const { compare } = new Intl.Collator("en");
  return [...tags].sort((a, b) => compare(languageName(a), languageName(b)) || compare(a, b));
}
