import { describe, expect, it } from "vitest";
import { namedBy } from "./codes";

describe("a scanned code", () => {
  it("names a lot by the link a camera sees", () => {
    expect(namedBy("https://id.gs1.org/01/09506000134352/10/ABC2E-12")).toEqual({ lot: "ABC2E-12" });
  });
  it("names it to a scanner that types letters and figures only", () => {
    expect(namedBy("HTTPSIDGS1ORG010950600013435210ABC2E12")).toEqual({ lot: "ABC2E-12" });
  });
  it("names a consignment", () => {
    const consignment = "0193a0f2-7c1e-7b3d-8e5f-6a7b8c9d0e1f";
    expect(namedBy("PUNNET-C-0193A0F27C1E7B3D8E5F6A7B8C9D0E1F")).toEqual({ consignment });
    expect(namedBy("PUNNETC0193A0F27C1E7B3D8E5F6A7B8C9D0E1F")).toEqual({ consignment });
  });
  it("names nothing in a badge, in a link without a lot, nor in anything else", () => {
    for (const other of ["PUNNETBADGE0123456789", "PUNNETC12", "https://id.gs1.org/01/09506000134352", "https://evil.example/10/ABC2E-12", ""]) {
      expect(namedBy(other), other).toBeUndefined();
    }
  });
});
