import { describe, expect, it } from "vitest";
import type { LotView } from "../../lib/generated/LotView";
import type { Proposal } from "../../lib/generated/Proposal";
import type { RuleResult } from "../../lib/generated/RuleResult";
import { changed, decision, heldBack, rulesShown, seal } from "./review";

function rule(over: Partial<RuleResult>): RuleResult {
  return {
    rule: "diameter_min", class: "i", verdict: "pass", measured: 62, limit: 60, unit: "mm",
    pieces: [], tolerated: 0, clause: "III", mark: "verified", ...over,
  };
}

function proposal(over: Partial<Proposal>): Proposal {
  return { standard: "unece-ffv-50", edition: "2020", class: "i", pieces: [], rules: [], questions: [], ...over };
}

function view(proposed: Proposal): LotView {
  return { heads: ["b", "a"], inspection: { proposal: proposed } } as unknown as LotView;
}

describe("what is shown beside the photo", () => {
  const rules = [rule({ class: "extra", verdict: "fail" }), rule({ class: "i" })];

  it("is the rules of the class proposed, and what kept it from a better one", () => {
    expect(rulesShown(proposal({ rules }))).toEqual([rules[1]]);
    expect(heldBack(proposal({ rules }))).toEqual([rules[0]]);
  });

  it("is the last class tried when no class holds", () => {
    const failed = [rule({ class: "extra", verdict: "fail" }), rule({ class: "ii", verdict: "fail" })];
    expect(rulesShown(proposal({ class: "outside", rules: failed }))).toEqual([failed[1]]);
  });
});

describe("a leader's word", () => {
  const seen = view(proposal({ class: "ii" }));

  it("names the heads that were on the screen", () => {
    expect(decision(seen, {})).toEqual({ heads: ["b", "a"], class: "ii" });
  });

  it("needs a reason for another class, and none for the proposed one", () => {
    expect(decision(seen, { class: "i" })).toBeUndefined();
    expect(decision(seen, { class: "i", reason: "skin" })).toEqual({ heads: ["b", "a"], class: "i", reason: "skin" });
    expect(decision(seen, { class: "ii", reason: "skin" })).toEqual({ heads: ["b", "a"], class: "ii" });
  });

  it("can't be given without an inspection", () => {
    expect(decision({ heads: [], inspection: null } as unknown as LotView, { class: "i", reason: "skin" })).toBeUndefined();
  });

  it("doesn't care for the order of heads, but for every head", () => {
    expect(changed(["a", "b"], ["b", "a"])).toBe(false);
    expect(changed(["a"], ["a", "b"])).toBe(true);
  });

  it("has a seal to compare by eye", () => {
    expect(seal(["c0ffee99", "7f3ac2dd"])).toBe("7F3A·C2");
    expect(seal([])).toBe("·");
  });
});
