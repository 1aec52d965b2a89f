import { describe, expect, it } from "vitest";
import { byOwnName, dirOf, languageName, writtenAs } from "./languages";

const ALL = ["vi", "zh-CN", "ar", "hi", "sw", "en", "es", "fr"];

describe("a language's tag", () => {
  it("says which way it is written", () => {
    expect(["ar", "ur-PK", "fa", "he", "ug", "dv"].map(dirOf)).toEqual(Array(6).fill("rtl"));
    expect([...ALL.filter((tag) => tag !== "ar"), "ku-Latn", "", "??"].map(dirOf)).toEqual(Array(10).fill("ltr"));
    expect(dirOf("az-Arab")).toBe("rtl");
  });
  it("gives its own name, in an order of its own", () => {
    const names = byOwnName(ALL).map(languageName);
    expect(names).toEqual(["English", "Español", "Français", "Kiswahili", "Tiếng Việt", "العربية", "हिन्दी", "中文"]);
    expect(byOwnName([...ALL].reverse()).map(languageName)).toEqual(names);
  });
  it("names the digits where editions of CLDR differ", () => {
    expect(new Intl.NumberFormat(writtenAs("ar")).format(123)).toBe("١٢٣");
    expect(new Intl.NumberFormat(writtenAs("hi")).format(123)).toBe("123");
  });
});
