import { describe, expect, it } from "vitest";
import type { ConsignmentView } from "../../lib/generated/ConsignmentView";
import type { Fact } from "../../lib/generated/Fact";
import type { FactQuestion } from "../../lib/generated/FactQuestion";
import { answer, asking, before, choices, typed, way } from "./facts";

const ask = (fact: Fact): FactQuestion => ({ fact, paper: "cn23", suggestion: null, choices: [] });
const view = (missing: Fact[], all: number, questions: Fact[] = []) =>
  ({ facts_in_all: all, missing: missing.map(ask), questions: questions.map(ask) }) as unknown as ConsignmentView;

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
    expect(asking(view(["parcels", "incoterm"], 4), undefined)).toMatchObject({ at: 3, all: 4, question: { fact: "parcels" } });
    expect(asking(view([], 4), undefined)).toBeUndefined();
  });

  it("goes back to any question, answered or not", () => {
    const all: Fact[] = ["parcels", "gross_weight_g", "incoterm"];
    const asked = view(["incoterm"], 3, all);
    expect(before(asked.questions, "incoterm")).toBe("gross_weight_g");
    expect(before(asked.questions, "parcels")).toBeUndefined();
    expect(before(asked.questions, undefined)).toBe("incoterm");
    expect(asking(asked, "parcels")).toMatchObject({ at: 1, question: { fact: "parcels" } });
    expect(asking(view([], 3, all), "incoterm")).toMatchObject({ at: 3, all: 3 });
  });
});
