import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { writtenAs } from "./languages";
import { formatted } from "./numerals";

type Row = { lang: string; numbers: [number, number, string][]; days: [string, string][]; plurals: [number, string][] };
const rows = JSON.parse(readFileSync("../tests/tables/formats.json", "utf8")) as Row[];
const bare = (text: string) => text.replace(/[\u061c\u200e\u200f\u2066-\u2069]/g, "");

// The kiosk's papers are held to the same table (`punnet_i18n::format`).
describe("numbers, days and plurals", () => {
  it.each(rows)("are written in $lang as the papers write them", ({ lang, numbers, days, plurals }) => {
    for (const [value, digits, text] of numbers) {
      const format = new Intl.NumberFormat(writtenAs(lang), { minimumFractionDigits: digits, maximumFractionDigits: digits });
      expect(bare(formatted(format, value, lang))).toBe(text);
    }
    const day = new Intl.DateTimeFormat(writtenAs(lang), { dateStyle: "long" });
    for (const [iso, text] of days) expect(bare(day.format(new Date(`${iso}T12:00:00`)))).toBe(text);
    const rules = new Intl.PluralRules(lang);
    for (const [count, category] of plurals) expect(rules.select(count)).toBe(category);
  });
});
