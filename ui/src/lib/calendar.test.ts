import { describe, expect, it } from "vitest";
import { lunarDay, ownDay } from "./calendar";

describe("the calendar beside the Gregorian", () => {
  it("is lunar in Chinese, Hijri in Arabic, Saka in Hindi, none elsewhere", () => {
    expect(ownDay("2026-02-17", "zh-CN")).toMatchObject({ short: "初一", long: "正月初一" });
    expect(ownDay("2026-05-12", "zh-CN")?.long).toBe("三月廿六");
    expect(ownDay("2026-05-12", "ar")?.long).toBe("٢٥ ذو القعدة ١٤٤٧ هـ");
    expect(ownDay("2026-03-22", "hi")).toMatchObject({ short: "1", long: "1 चैत्र 1948 शक" });
    expect(["en", "sw", "es", "fr", "vi"].map((lang) => ownDay("2026-05-12", lang))).toEqual(Array(5).fill(undefined));
    expect(ownDay("yesterday", "ar")).toBeUndefined();
  });
  it("knows a leap month", () => {
    expect(ownDay("2025-08-01", "zh-CN")?.long).toBe("闰六月初八");
  });
  it("writes each day of a lunar month once", () => {
    const days = Array.from({ length: 30 }, (_, i) => lunarDay(i + 1));
    expect(new Set(days).size).toBe(30);
    expect([days[0], days[9], days[10], days[18], days[19], days[20], days[29]]).toEqual(["初一", "初十", "十一", "十九", "二十", "廿一", "三十"]);
  });
});
