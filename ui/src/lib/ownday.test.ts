import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type BikramDay, bikramDay } from "./bikram";
import type { Home } from "./generated/Home";
import { setLang } from "./i18n.svelte";
import { kiosk } from "./kiosk.svelte";
import { ownDate } from "./ownday";

/** A kiosk of a cooperative in a country. */
const stands = (country: string) => (kiosk.home = { cooperative: { address: { country } } } as unknown as Home);

beforeEach(() => setLang("en"));
afterEach(() => {
  setLang("en");
  kiosk.home = undefined;
});

describe("Bikram Sambat", () => {
  it("begins each year on the day Nepal did, and with it the known days between", () => {
    const known: [string, BikramDay][] = [
      ["2023-04-14", { year: 2080, month: 1, day: 1 }],
      ["2024-04-13", { year: 2081, month: 1, day: 1 }],
      // Rice planting day, 15 Ashadh.
      ["2024-06-29", { year: 2081, month: 3, day: 15 }],
      ["2025-04-13", { year: 2081, month: 12, day: 31 }],
      ["2025-04-14", { year: 2082, month: 1, day: 1 }],
      ["2026-04-14", { year: 2083, month: 1, day: 1 }],
      ["2026-06-24", { year: 2083, month: 3, day: 10 }],
    ];
    for (const [iso, day] of known) expect(bikramDay(iso), iso).toEqual(day);
  });

  it("goes from day to day without a gap, as far as it is known", () => {
    let before: BikramDay | undefined;
    for (let at = Date.UTC(2023, 3, 14); at < Date.UTC(2043, 3, 14); at += 86_400_000) {
      const now = bikramDay(new Date(at).toISOString().slice(0, 10));
      if (!now) throw new Error(new Date(at).toISOString());
      if (before) {
        const next = now.day === before.day + 1 && now.month === before.month;
        const turn = now.day === 1 && before.day >= 29 && before.day <= 32 && now.month === (before.month % 12) + 1;
        expect(next || turn, new Date(at).toISOString()).toBe(true);
        expect(now.year).toBe(turn && now.month === 1 ? before.year + 1 : before.year);
      }
      before = now;
    }
    expect(before).toEqual({ year: 2099, month: 12, day: 30 });
    for (const iso of ["2023-04-13", "2043-04-14", "yesterday", ""]) expect(bikramDay(iso), iso).toBeUndefined();
  });
});

describe("a day beside the Gregorian", () => {
  it("is as the cooperative's country counts, in every language", () => {
    stands("NP");
    expect(ownDate("2026-11-28")).toEqual({ short: "12", long: "12 Mangsir 2083 BS" });
    setLang("hi");
    expect(ownDate("2026-11-28")).toEqual({ short: "12", long: "12 मंसिर 2083 वि.सं." });
    setLang("ar");
    expect(ownDate("2026-11-28")?.long.replace(/[\u2066-\u2069]/g, "")).toBe("١٢ مانغسير ٢٠٨٣ بكرمي");
    expect(ownDate("2050-01-01")).toBeUndefined();
  });

  it("is the language's anywhere else", () => {
    stands("IN");
    setLang("hi");
    expect(ownDate("2026-03-22")?.long).toBe("1 चैत्र 1948 शक");
    setLang("zh-CN");
    expect(ownDate("2026-02-17")).toEqual({ short: "初一", long: "农历正月初一" });
    setLang("fr");
    expect(ownDate("2026-02-17")).toBeUndefined();
  });
});
