import { describe, expect, it } from "vitest";
import { again, answered, back, begin, entered, forward, nextDays, oneMore, STEPS, without, type OrderDraft } from "./draft";

const full: OrderDraft = {
  ...begin("c"), buyer: "b", produce: "tomato", class: "i", kg: "200", price: "18.5", wanted_by: "2026-05-16", step: "check",
};
const tomatoes = { produce: "tomato", class: "i", weight_g: 200_000, price_minor_per_kg: 1850 };

describe("a new order", () => {
  it("is what was entered, in grams and minor units", () => {
    expect(entered(full, 2)).toEqual({ buyer: "b", wanted_by: "2026-05-16", lines: [tomatoes] });
    expect(entered({ ...full, price: "18.5" }, 0)).toBeUndefined();
  });

  it("can't be kept before every question is answered", () => {
    for (const gap of [{ buyer: undefined }, { produce: undefined }, { kg: "0" }, { price: "" }, { wanted_by: undefined }]) {
      expect(entered({ ...full, ...gap }, 2), JSON.stringify(gap)).toBeUndefined();
    }
  });

  it("asks one question after the other and back again", () => {
    let draft: OrderDraft = { ...full, step: "buyer", wanted_by: undefined };
    for (const step of STEPS.slice(1)) {
      draft = forward(draft);
      expect(draft.step).toBe(step);
    }
    expect(forward(draft).step).toBe("check");
    expect(back(draft).step).toBe("day");
    expect(back({ ...draft, step: "buyer" }).step).toBe("buyer");
  });

  it("takes a second line without asking buyer and day again", () => {
    let draft = oneMore(full, 2);
    expect(draft).toMatchObject({ step: "produce", lines: [tomatoes], kg: "", buyer: "b" });
    expect(answered(draft, 2)).toBe(false);
    draft = forward({ ...draft, produce: "apple", class: "ii", kg: "20", price: "9", step: "price" });
    expect(draft.step).toBe("check");
    expect(entered(draft, 2)?.lines).toHaveLength(2);
    expect(entered(without(draft, 0), 2)?.lines.map((l) => l.produce)).toEqual(["apple"]);
    expect(entered(without(draft, 1), 2)?.lines).toEqual([tomatoes]);
  });

  it("asks one answer again and comes back to the check", () => {
    const day = again(full, "day", 2);
    expect(day).toMatchObject({ step: "day", kg: "200" });
    expect(forward({ ...day, wanted_by: "2026-05-20" })).toMatchObject({ step: "check", changing: false, wanted_by: "2026-05-20" });
    expect(back(again(full, "buyer", 2)).step).toBe("check");
  });

  it("changes a line that was put aside and loses none", () => {
    const two = forward({ ...oneMore(full, 2), produce: "apple", class: "ii", kg: "20", price: "9", step: "price" });
    const first = again(two, "weight", 2, 0);
    expect(first).toMatchObject({ step: "weight", produce: "tomato", kg: "200" });
    const changed = entered(forward({ ...first, kg: "150" }), 2)?.lines ?? [];
    expect(changed.map((l) => [l.produce, l.weight_g])).toEqual([["apple", 20_000], ["tomato", 150_000]]);
    expect(entered(forward(again(two, "price", 2, 1)), 2)?.lines).toEqual(entered(two, 2)?.lines);
  });

  it("offers days over the end of a month", () => {
    expect(nextDays(new Date(2026, 1, 27, 12).getTime(), 3)).toEqual(["2026-02-27", "2026-02-28", "2026-03-01"]);
    expect(nextDays(new Date(2026, 11, 31, 12).getTime(), 1, 1)).toEqual(["2027-01-01"]);
  });
});
