import { describe, expect, it } from "vitest";
import { dayStarts, paidEach, weekStarts } from "./days";

const at = (...of: [number, number, number, number?]) => new Date(of[0], of[1], of[2], of[3] ?? 0).getTime();

describe("where days begin", () => {
  it("is the midnights of this clock, up to the end of today", () => {
    expect(dayStarts(1, at(2026, 4, 12, 15))).toEqual([at(2026, 4, 12), at(2026, 4, 13)]);
    const month = dayStarts(30, at(2026, 2, 10, 0));
    expect([month.length, month[0], month.at(-1)]).toEqual([31, at(2026, 1, 9), at(2026, 2, 11)]);
    expect(month.every((start, i) => i === 0 || start > (month[i - 1] ?? 0))).toBe(true);
  });

  it("is Monday for weeks", () => {
    // 2026-05-17 is a Sunday, 2026-05-18 a Monday.
    expect(weekStarts(2, at(2026, 4, 17, 12))).toEqual([at(2026, 4, 4), at(2026, 4, 11), at(2026, 4, 18)]);
    expect(weekStarts(1, at(2026, 4, 18))).toEqual([at(2026, 4, 18), at(2026, 4, 25)]);
  });
});

describe("what was paid each day", () => {
  const paid = (amount_minor: number, currency = "KES") => ({ paid: [{ amount_minor, currency }] });

  it("is nothing on a day without", () => {
    expect(paidEach([paid(5), { paid: [] }, paid(7)])).toEqual([5, 0, 7]);
  });

  it("isn't compared across currencies, nor drawn where nothing was paid", () => {
    expect(paidEach([paid(5), paid(7, "USD")])).toBeUndefined();
    expect(paidEach([{ paid: [] }])).toBeUndefined();
  });
});
