import { describe, expect, it } from "vitest";
import { anyMeet, type Box, boxOf, fitPills, leader, narrowestChord, placePills, type Point } from "./geometry";

const ellipse = (rx: number, ry: number, turn: number): Point[] =>
  Array.from({ length: 64 }, (_, i) => {
    const a = (i * 2 * Math.PI) / 64;
    const [x, y] = [rx * Math.cos(a), ry * Math.sin(a)];
    return [500 + x * Math.cos(turn) - y * Math.sin(turn), 400 + x * Math.sin(turn) + y * Math.cos(turn)];
  });
const length = ([a, b]: [Point, Point]) => Math.hypot(a[0] - b[0], a[1] - b[1]);

describe("the narrowest chord", () => {
  it("is the short axis of an ellipse, whichever way it lies", () => {
    for (const turn of [0, 0.4, 1.2, 2.8]) {
      const chord = narrowestChord(ellipse(100, 60, turn));
      expect(chord && Math.abs(length(chord) - 120)).toBeLessThan(1);
    }
  });
  it("doesn't exist without an outline", () => {
    expect(narrowestChord([])).toBeUndefined();
  });
});

describe("pills", () => {
  const pill = { width: 120, height: 40 };
  const photo: Point = [1000, 800];
  const box = (x: number, y: number, r = 60): Box => boxOf([[x - r, y - r], [x + r, y + r]]);
  const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

  it("stand above their piece when nothing is in the way", () => {
    const [place] = placePills([box(500, 400)], [], pill, photo);
    expect(place && place.bottom).toBeLessThan(340);
  });
  it("stay within the photo", () => {
    for (const place of placePills([box(20, 20), box(990, 790), box(500, 5)], [], pill, photo)) {
      expect(place.left).toBeGreaterThanOrEqual(0);
      expect(place.top).toBeGreaterThanOrEqual(0);
      expect(place.right).toBeLessThanOrEqual(1000);
      expect(place.bottom).toBeLessThanOrEqual(800);
    }
  });
  it("keep off the other pieces and each other", () => {
    const pieces = [box(400, 300), box(400, 440), box(530, 300)];
    const other = box(270, 440);
    const places = placePills(pieces, [other], pill, photo);
    places.forEach((a, i) => places.slice(i + 1).forEach((b) => expect(meet(a, b)).toBe(false)));
    places.forEach((a) => [...pieces, other].forEach((b) => expect(meet(a, b)).toBe(false)));
  });
  it("never cover one another, however close the fruit lie on a small screen", () => {
    // A photo of 4000 pixels on 358 of a phone: twelve fruit side by side, with pills as wide as they are.
    const large: Point = [4000, 3000];
    for (const gap of [330, 420, 560]) {
      const pieces = Array.from({ length: 12 }, (_, i) => box(600 + (i % 4) * gap, 600 + Math.floor(i / 4) * gap, gap / 2.1));
      const { boxes, scale } = fitPills(pieces, [], { width: 926, height: 298 }, large);
      expect(boxes).toHaveLength(12);
      expect(anyMeet(boxes)).toBe(false);
      expect(scale).toBeGreaterThan(0.4);
      for (const place of boxes) {
        expect(Math.min(place.left, place.top)).toBeGreaterThanOrEqual(0);
        expect(place.right).toBeLessThanOrEqual(4000);
        expect(place.bottom).toBeLessThanOrEqual(3000);
      }
    }
  });
  it("keep their size where there is room, and point at their piece from afar", () => {
    expect(fitPills([box(500, 400)], [], pill, photo).scale).toBe(1);
    const near: Box = { left: 440, right: 560, top: 295, bottom: 335 };
    expect(leader(near, box(500, 400))).toBeUndefined();
    expect(leader({ ...near, top: 195, bottom: 235 }, box(500, 400))).toEqual([[500, 215], [500, 400]]);
  });
});
