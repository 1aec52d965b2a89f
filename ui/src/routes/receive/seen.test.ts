import { describe, expect, it } from "vitest";
import type { Produce } from "../../lib/generated/Produce";
import { MOST_LOOKS, proposal, proposedFirst } from "./seen";

describe("what is held to the camera", () => {
  it("is proposed when two looks in a row agree", () => {
    expect(proposal([])).toBeUndefined();
    expect(proposal(["apple"])).toBeUndefined();
    expect(proposal(["apple", "pear", "apple"])).toBeUndefined();
    expect(proposal([null, "apple", "apple"])).toBe("apple");
  });
  it("can't be told after many looks that don't", () => {
    expect(proposal(Array<null>(MOST_LOOKS - 1).fill(null))).toBeUndefined();
    expect(proposal(Array<null>(MOST_LOOKS).fill(null))).toBeNull();
    expect(proposal([...Array<null>(MOST_LOOKS).fill(null), "apple", "apple"])).toBe("apple");
  });
  it("comes first among the pictures; unsure moves nothing", () => {
    const kinds = (["apple", "pear", "lemon"] as Produce[]).map((produce) => ({ produce }));
    expect(proposedFirst(kinds, "lemon").map((k) => k.produce)).toEqual(["lemon", "apple", "pear"]);
    for (const unsure of [null, undefined]) expect(proposedFirst(kinds, unsure)).toEqual(kinds);
  });
});
