import { afterEach, describe, expect, it } from "vitest";
import { clauseParts, clauseWords } from "./clause";
import { setLang } from "./i18n.svelte";

afterEach(() => setLang("en"));

/** Every form of clause the standards' files have. */
const CLAUSES = [
  "III",
  "III.B (a)",
  "III (a), second indent",
  "II.C (i) to (iii)",
  "Annex I, Part B, Part 10, II.C (i), (ii)",
  "Annex I, Part B, Part 1, III (a), first indent",
];

describe("where a limit stands", () => {
  it("reads in English as the standard has it", () => {
    setLang("en");
    expect(clauseWords("Annex I, Part B, Part 10, II.C (i), (ii)")).toBe("Annex I, Part B, Part 10, II.C (i), (ii)");
    expect(clauseWords("III (a), second indent")).toBe("III (a), indent 2");
  });

  it("leaves no English word in Chinese, and every number where it was", () => {
    setLang("zh-CN");
    for (const clause of CLAUSES) {
      const said = clauseWords(clause);
      expect(said).not.toMatch(/annex|part|indent|first|second|to/i);
      expect(said.match(/[IVX]+(?:\.[A-C])?/g)).toEqual(clause.match(/\b[IVX]+(?:\.[A-C])?/g));
    }
  });
  it("tells the part of a larger text from the place in it", () => {
    expect(clauseParts("Annex I, Part B, Part 1, II.C (i), (ii)")).toEqual({ part: "Annex I, Part B, Part 1", where: "II.C (i), (ii)" });
    expect(clauseParts("III (a), first indent")).toEqual({ part: "", where: "III (a), first indent" });
  });
});
