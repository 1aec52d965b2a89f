import { describe, expect, it } from "vitest";
import type { LotRow } from "../../lib/generated/LotRow";
import { age, inOrder, kinds, nextAfter } from "./queue";

function row(number: number, over: Partial<LotRow> = {}): LotRow {
  return {
    id: `lot-${number}`, number, code: `ABCDE-${number}`, member: "m", member_name: "An", member_number: 7,
    member_face: 1, produce: "apple", weight_g: 1000, harvested: "2026-05-12", received_at_ms: number,
    holder: "d", photo: null, stage: "waiting", proposed: "i", class: null, promised_g: 0, ...over,
  };
}

describe("the queue", () => {
  it("shows who waited longest first", () => {
    const lots = [row(3), row(1), row(2, { produce: "lemon" })];
    expect(inOrder(lots, "all").map((l) => l.number)).toEqual([1, 2, 3]);
    expect(inOrder(lots, "lemon").map((l) => l.number)).toEqual([2]);
    expect(kinds(lots)).toEqual(["apple", "lemon"]);
  });

  it("goes on with the next that waits, round to the beginning, and never the same", () => {
    const lots = [row(1), row(2), row(3, { stage: "approved" })];
    expect(nextAfter(lots, "lot-1")?.number).toBe(2);
    expect(nextAfter(lots, "lot-2")?.number).toBe(1);
    expect(nextAfter([row(1)], "lot-1")).toBeUndefined();
    expect(nextAfter(lots, "not-in-the-list")?.number).toBe(1);
  });

  it("says how long ago in one unit", () => {
    expect(age(0, 20 * 60_000)).toEqual({ unit: "minutes", count: 20 });
    expect(age(0, 5 * 3_600_000)).toEqual({ unit: "hours", count: 5 });
    expect(age(0, 49 * 3_600_000)).toEqual({ unit: "days", count: 2 });
    expect(age(10_000, 0)).toEqual({ unit: "minutes", count: 0 });
  });
});
