import { describe, expect, it } from "vitest";
import type { ConsignmentView } from "../../lib/generated/ConsignmentView";
import type { Fact } from "../../lib/generated/Fact";
import type { FactQuestion } from "../../lib/generated/FactQuestion";
import { answer, asking, before, choices, remember, typed, way } from "./facts";

const ask = (fact: Fact): FactQuestion => ({ fact, paper: "cn23", suggestion: null, choices: [] });
const view = (all: number, ...missing: Fact[]) =>
  ({ facts_in_all: all, missing: missing.map(ask) }) as unknown as ConsignmentView;

describe("an answer", () => {
  it("leaves the keypad as grams, minor units or a count", () => {
    expect(answer("2.3", way("gross_weight_g", 2))).toBe("2300");
    expect(answer("212", way("postage_minor", 2))).toBe("21200");
    expect(answer("212", way("postage_minor", 0))).toBe("212");
    expect(answer("3", way("parcels", 2))).toBe("3");
    expect(answer("3.5", way("parcels", 2))).toBeUndefined();
    expect(answer(" +86 871 ", way("sender_phone", 2))).toBe("+86 871");
    expect(answer("  ", way("phytosanitary_certificate", 2))).toBeUndefined();
  });

  it("comes back as it would be typed", () => {
    expect(typed("2300", way("gross_weight_g", 2))).toBe("2.3");
    expect(typed("21200", way("postage_minor", 2))).toBe("212");
    expect(typed("DAP", way("incoterm", 2))).toBe("DAP");
  });

  it("is offered among the usual rules first, and none is left out", () => {
    const all = ["EXW", "FCA", "CPT", "CIP", "DAP", "DPU", "DDP"];
    const { usual, others } = choices(all);
    expect(usual).toEqual(["DAP", "DDP", "CPT", "FCA", "EXW"]);
    expect([...usual, ...others].sort()).toEqual([...all].sort());
    expect(choices(["CIF"])).toEqual({ usual: [], others: ["CIF"] });
  });
});

describe("asking one fact at a time", () => {
  it("says which of how many it is", () => {
    expect(asking(view(4, "parcels", "incoterm"), [], undefined)).toMatchObject({ at: 3, all: 4, question: { fact: "parcels" } });
    expect(asking(view(4), [], undefined)).toBeUndefined();
  });

  it("goes back to a question seen before, and forward again", () => {
    const seen = remember(remember([], view(3, "parcels", "gross_weight_g", "incoterm")), view(3, "incoterm"));
    expect(seen.map((q) => q.fact)).toEqual(["parcels", "gross_weight_g", "incoterm"]);
    expect(before(seen, "incoterm")).toBe("gross_weight_g");
    expect(before(seen, "parcels")).toBeUndefined();
    expect(before(seen, undefined)).toBe("incoterm");
    expect(asking(view(3, "incoterm"), seen, "parcels")).toMatchObject({ at: 1, question: { fact: "parcels" } });
  });
});
