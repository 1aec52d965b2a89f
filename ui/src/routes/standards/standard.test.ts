import { describe, expect, it } from "vitest";
import type { Change } from "../../lib/generated/Change";
import type { EditionView } from "../../lib/generated/EditionView";
import type { StandardAbout } from "../../lib/generated/StandardAbout";
import { counting, holdsFor, inOrder, said, titleOf } from "./standard";

const edition = (id: string, state: EditionView["state"]): EditionView => ({ id, edition: id, state, problem: null, by: null, added_at_ms: 1, taken_back_at_ms: null });
const about = (id: string, editions: EditionView[] = []): StandardAbout => ({
  id, name: id, edition: "e", source: "s", produce: "apple", markets: [], mark: null, built_in: "e", changes: [], editions,
});
const change = (of: Partial<Change>): Change => ({
  says: "diameter_min", classes: [], of: null, answer: null, if_yes: null, when: null, from_mm: null, below_mm: null, old: null, new: null, ...of,
});

describe("a standard", () => {
  it("is stood for by the edition that counts, used here or not", () => {
    expect(counting(about("a"))).toBeUndefined();
    expect(counting(about("a", [edition("1", "taken_back"), edition("2", "replaced")]))).toBeUndefined();
    expect(counting(about("a", [edition("1", "taken_back"), edition("2", "unusable")]))?.id).toBe("2");
    expect(counting(about("a", [edition("1", "holds"), edition("2", "replaced")]))?.id).toBe("1");
  });

  it("comes first where it was corrected", () => {
    const all = [about("b"), about("a"), about("z", [edition("1", "holds")])];
    expect(inOrder(all, () => "").map((one) => one.id)).toEqual(["z", "a", "b"]);
  });
});

describe("a change", () => {
  it("is told in the words of what it is about", () => {
    expect(titleOf(change({}))).toBe("Big enough?");
    expect(titleOf(change({ says: "markets" }))).toBe("Asked for in");
    expect(titleOf(change({ says: "answer", of: "skin" }))).toBe("How does the skin look?");
    expect(titleOf(change({ says: "size_code", of: "5" }))).toContain("5");
  });

  it("says for what it holds", () => {
    expect(holdsFor(change({ classes: ["extra", "i"] }))).toEqual(["Extra Class", "Class I"]);
    expect(holdsFor(change({ from_mm: 40, below_mm: 60 })).join()).toMatch(/40.*mm.*60.*mm/);
    expect(holdsFor(change({ says: "answer", of: "brix", answer: "yes" }))).toHaveLength(1);
    expect(holdsFor(change({ if_yes: "brix" })).join()).toContain("sweet");
    expect(holdsFor(change({ when: { question: "colour_group", answer: "a" } }))).toEqual(["Red all over"]);
  });

  it("says what was and what will be, in its unit", () => {
    const value = (of: NonNullable<Change["old"]>["value"]) => said({ value: of, clause: null, mark: null }).replace(/[\u2066-\u2069]/g, "").replaceAll("\u00a0", " ");
    expect(value({ as: "size", amount: 45, unit: "mm" })).toBe("45 mm");
    expect(value({ as: "size", amount: 0.25, unit: "cm2" })).toBe("0.25 cm²");
    expect(value({ as: "share", percent: 0.5 })).toBe("0.5 %");
    expect(value({ as: "range", by: "weight", from: 200, to: null })).toContain("200 g");
    expect(value({ as: "class", class: "ii" })).toBe("Class II");
    expect(value({ as: "markets", markets: ["EU", "CN"] })).toContain("CN");
    expect(value({ as: "markets", markets: [] })).toBe("Nothing");
    expect(said(null)).toBe("Nothing");
  });
});
