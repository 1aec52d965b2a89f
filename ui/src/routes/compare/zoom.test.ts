import { describe, expect, it } from "vitest";
import { closer, moved, transform, WHOLE } from "./zoom";

describe("two photos under one glass", () => {
  it("come closer about the point that was touched", () => {
    const at = { x: 0.25, y: 0.75 };
    const near = closer(WHOLE, 2, at);
    // The point under the finger is the same part of the photo as before.
    const part = (view: typeof near, share: number, middle: "x" | "y") => view[middle] + (share - 0.5) / view.scale;
    expect(part(near, at.x, "x")).toBeCloseTo(0.25);
    expect(part(near, at.y, "y")).toBeCloseTo(0.75);
  });

  it("never show more than the photo and go back to all of it", () => {
    expect(closer(WHOLE, 0.5)).toEqual(WHOLE);
    expect(closer(WHOLE, 100).scale).toBe(8);
    const corner = moved(closer(WHOLE, 2), { x: 9, y: -9 });
    expect([corner.x, corner.y]).toEqual([0.25, 0.75]);
    expect(closer(corner, 0.01)).toEqual(WHOLE);
    expect(moved(WHOLE, { x: 0.3, y: 0.3 })).toEqual(WHOLE);
  });

  it("move with the finger", () => {
    const near = moved(closer(WHOLE, 2), { x: 0.2, y: 0 });
    expect(near.x).toBeCloseTo(0.4);
  });

  it("are told to the page as one transform", () => {
    expect(transform(WHOLE)).toBe("translate(0%, 0%) scale(1)");
    expect(transform({ scale: 2, x: 0.25, y: 0.75 })).toBe("translate(0%, -100%) scale(2)");
  });
});
