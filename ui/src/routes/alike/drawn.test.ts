import { describe, expect, it } from "vitest";
import type { AlikeLots } from "../../lib/generated/AlikeLots";
import { kept, seen, strict, unopened } from "./drawn";

const lots = {
  seed: 7,
  lots: ["a", "b", "c", "d"].map((id, i) => ({ lot: { id }, heads: [`${id}1`], drawn: i < 2 })),
} as unknown as AlikeLots;
const nothing = { opened: {}, out: {} };

describe("lots alike", () => {
  it("wants the photos that were drawn opened", () => {
    expect(unopened(lots, nothing)).toEqual(["a", "b"]);
    expect(unopened(lots, { opened: { a: ["a1"] }, out: {} })).toEqual(["b"]);
    expect(unopened(lots, { opened: {}, out: { c: true } })).toEqual(["a", "b"]);
  });

  it("wants all opened once one of those drawn was left out", () => {
    const done = { opened: { a: ["a1"], b: ["b1"] }, out: { b: true } };
    expect([strict(lots, done), kept(lots, done)]).toEqual([true, 3]);
    expect(unopened(lots, done)).toEqual(["c", "d"]);
  });

  it("tells the kiosk what was really on the screen", () => {
    const told = seen(lots, { opened: { a: ["a2"] }, out: { d: true } });
    expect(told[0]).toEqual({ lot: "a", heads: ["a2"], opened: true, leave_out: false });
    expect(told[3]).toEqual({ lot: "d", heads: ["d1"], opened: false, leave_out: true });
  });
});
