import { describe, expect, it } from "vitest";
import type { Blemish } from "./generated/Blemish";
import type { Measurement } from "./generated/Measurement";
import { piece } from "../routes/kit/samples";
import { drawnOn, spotWords } from "./sides";

const spot = (x: number, y: number, area_cm2: number, side?: number): Blemish => ({
  area_cm2, length_cm: 1, kind: "rot", outline_px: [[x - 10, y - 10], [x + 10, y - 10], [x, y + 10]], ...(side ? { side } : {}),
});
const turned: [number, number][] = [[1, 2], [3, 4], [5, 6]];
const first = { ...piece(200, 200, 80, true), blemishes: [spot(200, 200, 0.5), spot(40, 40, 0.3, 2)], other_side: { centre_px: [3, 4] as [number, number], diameter_mm: 40, outline_px: turned, feret_px: [[1, 2], [5, 6]] as [[number, number], [number, number]] } };
const alone = piece(500, 200, 80, true);
const measurement = {
  photo_px: [800, 600], pieces: [first, alone], second: { photo_px: [400, 300], unmatched: [piece(100, 100, 30, true)] },
} as unknown as Measurement;

describe("two photos of the same pieces", () => {
  it("are drawn each with its own blemishes and outlines", () => {
    expect(drawnOn(measurement, 1).pieces[0]?.blemishes).toHaveLength(1);
    const second = drawnOn(measurement, 2);
    expect(second.photo_px).toEqual([400, 300]);
    expect(second.pieces[0]?.outline_px).toEqual(turned);
    expect(second.pieces[0]?.blemishes?.[0]?.area_cm2).toBe(0.3);
  });
  it("count nothing on the second that isn't on the first", () => {
    const counted = drawnOn(measurement, 2).pieces.map((p) => p.counted);
    expect(counted).toEqual([true, false, false]);
  });
});

describe("words of blemishes", () => {
  const spotted = (...blemishes: Blemish[]) => [{ number: 1, piece: { ...alone, blemishes } }];
  it("stand below, or above where the photo ends, and never on one another", () => {
    const words = spotWords(spotted(spot(200, 100, 1), spot(205, 104, 0.5), spot(400, 590, 0.4)), [], 1, [800, 600]);
    expect(words).toHaveLength(3);
    expect(words[2]?.box.bottom).toBeLessThan(590);
    const [a, b] = words;
    if (!a || !b) throw new Error("two words");
    expect(a.box.top >= b.box.bottom || b.box.top >= a.box.bottom).toBe(true);
  });
  it("are left out where a pill or the photo's end leaves no room", () => {
    expect(spotWords(spotted(spot(200, 100, 1)), [{ left: 0, right: 800, top: 0, bottom: 600 }], 1, [800, 600])).toHaveLength(0);
  });
});
