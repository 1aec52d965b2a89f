import { describe, expect, it } from "vitest";
import { lotCodeIn } from "./lotcode";

describe("a lot's code", () => {
  it("is read off the link a camera sees", () => {
    expect(lotCodeIn("https://id.gs1.org/01/09506000134352/10/ABC2E-12")).toBe("ABC2E-12");
  });
  it("is read from a scanner that types letters and figures only", () => {
    expect(lotCodeIn("HTTPSIDGS1ORG010950600013435210ABC2E12")).toBe("ABC2E-12");
  });
  it("isn't in a badge, in a link without a lot, nor in anything else", () => {
    for (const other of ["PUNNETBADGE0123456789", "https://id.gs1.org/01/09506000134352", "https://evil.example/10/ABC2E-12", ""]) {
      expect(lotCodeIn(other), other).toBeUndefined();
    }
  });
});
