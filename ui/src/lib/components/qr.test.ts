import { describe, expect, it } from "vitest";
import { qrPath } from "./qr";

describe("a QR code", () => {
  it("has its finder patterns inside a quiet zone of four modules", () => {
    const { side, path } = qrPath("PUNNET1-7KQ2M-XH4TD");
    expect(side).toBe(25 + 8);
    for (const corner of ["M4 4h1", `M${side - 5} 4h1`, `M4 ${side - 5}h1`]) expect(path).toContain(corner);
    expect(path).not.toMatch(/M[0-3] /);
  });

  it("grows with its text and takes any script", () => {
    expect(qrPath("李".repeat(100)).side).toBeGreaterThan(qrPath("a").side);
  });
});
