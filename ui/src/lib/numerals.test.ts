import { describe, expect, it } from "vitest";
import { writtenAs } from "./languages";
import { asTyped, decimalSign, formatted, plainDigits } from "./numerals";

const bare = (text: string) => text.replace(/[\u2066-\u2069]/g, "");

describe("numerals", () => {
  it("takes digits of every script", () => {
    expect(plainDigits("٢٤ ۲۴ २४ 24 ab")).toBe("24 24 24 24 ab");
  });
  it("shows what is typed to the last sign", () => {
    expect(["24.", "24.60", "0.05", "1234", ""].map((text) => asTyped(text, "ar"))).toEqual(["٢٤٫", "٢٤٫٦٠", "٠٫٠٥", "١٬٢٣٤", ""]);
    expect(["24.", "12345.60"].map((text) => asTyped(text, "fr"))).toEqual(["24,", "12\u202f345,60"]);
    expect(asTyped("24.6", "hi")).toBe("24.6");
  });
  it("knows each decimal sign", () => {
    expect(["en", "zh-CN", "ar", "hi", "sw", "es", "fr", "vi"].map(decimalSign)).toEqual([".", ".", "٫", ".", ".", ",", ",", ","]);
  });
  it("keeps a minus in front of its digits and the currency outside", () => {
    const plain = new Intl.NumberFormat(writtenAs("ar"));
    expect(formatted(plain, -1234.5, "ar")).toBe("\u2066-١٬٢٣٤٫٥\u2069");
    const euros = new Intl.NumberFormat(writtenAs("ar"), { style: "currency", currency: "EUR", currencyDisplay: "narrowSymbol" });
    expect(formatted(euros, -5, "ar")).toBe("\u2067\u2066-٥٫٠٠\u2069\u00a0\u2068€\u2069\u2069");
    // Unheld, the yen sign would change sides with its letters.
    const yuan = new Intl.NumberFormat(writtenAs("ar"), { style: "currency", currency: "CNY", currencyDisplay: "narrowSymbol" });
    expect(formatted(yuan, 5, "ar")).toBe("\u2067\u2066٥٫٠٠\u2069\u00a0\u2068CN¥\u2069\u2069");
    const english = new Intl.NumberFormat("en", { style: "currency", currency: "EUR" });
    expect(bare(formatted(english, -5, "en"))).toBe("-€5.00");
  });
});
