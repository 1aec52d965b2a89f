import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { finds, fold } from "./search";

const table = JSON.parse(readFileSync("../tests/tables/fold.json", "utf8")) as [string, string][];

describe("search", () => {
  it("folds as the kiosk does", () => {
    expect(table.length).toBeGreaterThan(15);
    for (const [text, folded] of table) expect(fold(text)).toBe(folded);
  });
  it("finds by each word typed", () => {
    expect(finds("nguyen van duc", "ĐỨC ngu")).toBe(true);
    expect(finds("李梅 limei lm", "LM")).toBe(true);
    expect(finds("李梅 limei lm", "li wang")).toBe(false);
  });
});
