import { describe, expect, it } from "vitest";
import { fixed, unfixed } from "./fixed";

describe("decimal text", () => {
  it("becomes whole small units without rounding", () => {
    expect(fixed("24.6", 3)).toBe(24600);
    expect(fixed("0.29", 2)).toBe(29);
    expect(fixed("12.", 2)).toBe(1200);
    expect(fixed("500", 0)).toBe(500);
  });

  it("is refused when it isn't a plain number or finer than the unit", () => {
    for (const text of ["", ".", ".5", "-1", "1e3", "1,5", "٣", "1.2345", "9999999999"]) {
      expect(fixed(text, 3), text).toBeUndefined();
    }
    expect(fixed("1.5", 0)).toBeUndefined();
  });

  it("comes back as it went in", () => {
    for (const value of [0, 1, 29, 100, 24600, 999_999_999]) {
      for (const digits of [0, 2, 3]) expect(fixed(unfixed(value, digits), digits)).toBe(value);
    }
    expect(unfixed(-1250, 2)).toBe("-12.5");
  });
});
