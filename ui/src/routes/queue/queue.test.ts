import { describe, expect, it } from "vitest";
import type { LotRow } from "../../lib/generated/LotRow";
import { age, asked, EVERYTHING, narrowed, nextAfter, stepFrom } from "./queue";

function row(number: number, over: Partial<LotRow> = {}): LotRow {
  return {
    id: `lot-${number}`, number, code: `ABCDE-${number}`, member: "m", member_name: "An", member_number: 7,
    member_face: 1, produce: "apple", weight_g: 1000, harvested: "2026-05-12", received_at_ms: number,
    holder: "d", photo: null, stage: "waiting", proposed: "i", class: null, promised_g: 0,
    standard: "s 1", doubts: [], graded_at_ms: 1, approved_at_ms: null, ...over,
  };
}

describe("the queue", () => {
  it("asks for what waits, oldest first, and narrows it by what is chosen", () => {
    expect(asked(EVERYTHING, 10, 200)).toEqual({
      stage: "waiting", produce: null, proposed: null, member: null, before_ms: null, order: "oldest", text: null, limit: 200,
    });
    const day = 86_400_000;
    const all = { ...EVERYTHING, stage: "all", produce: "lemon", proposed: "ii", member: "m1", age: 2, order: "doubtful", text: " an " } as const;
    expect(asked(all, 3 * day, 50)).toEqual({
      stage: null, produce: "lemon", proposed: "ii", member: "m1", before_ms: day, order: "doubtful", text: "an", limit: 50,
    });
    expect([narrowed(EVERYTHING), narrowed(all)]).toEqual([0, 3]);
  });

  it("goes on with the next that waits, round to the beginning, and never the same", () => {
    const lots = [row(1), row(2), row(3, { stage: "approved" })];
    expect(nextAfter(lots, "lot-1")?.number).toBe(2);
    expect(nextAfter(lots, "lot-2")?.number).toBe(1);
    expect(nextAfter([row(1)], "lot-1")).toBeUndefined();
    expect(nextAfter(lots, "not-in-the-list")?.number).toBe(1);
  });

  it("keeps the place in the list when the one that is done has left it", () => {
    const before = ["lot-1", "lot-2", "lot-3", "lot-4"];
    expect(nextAfter([row(1), row(3), row(4)], "lot-2", before)?.number).toBe(3);
    expect(nextAfter([row(1), row(2)], "lot-4", before)?.number).toBe(1);
  });

  it("steps through the list and stops at its ends", () => {
    const lots = [row(1), row(2), row(3)];
    expect(stepFrom(lots, "lot-1", 1)?.number).toBe(2);
    expect(stepFrom(lots, "lot-3", 1)?.number).toBe(3);
    expect(stepFrom(lots, "lot-1", -1)?.number).toBe(1);
    expect(stepFrom(lots, undefined, 1)?.number).toBe(1);
    expect(stepFrom([], "lot-1", 1)).toBeUndefined();
  });

  it("says how long ago in one unit", () => {
    expect(age(0, 20 * 60_000)).toEqual({ unit: "minutes", count: 20 });
    expect(age(0, 5 * 3_600_000)).toEqual({ unit: "hours", count: 5 });
    expect(age(0, 49 * 3_600_000)).toEqual({ unit: "days", count: 2 });
    expect(age(10_000, 0)).toEqual({ unit: "minutes", count: 0 });
  });
});
