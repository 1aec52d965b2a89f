import { describe, expect, it } from "vitest";
import { piece } from "../routes/kit/samples";
import type { Measurement } from "./generated/Measurement";
import { coloursOf, coloursTold, russetOf, uneven, weightOf } from "./piece";

const plain = piece(100, 100, 40, true);

describe("what is told of a piece", () => {
  it("is its colours, which make up the whole skin", () => {
    expect(coloursOf({ ...plain, colour: { red: 0.5, green: 0.25 } })).toEqual({ red: 0.5, green: 0.25, rest: 0.25 });
    expect(coloursOf({ ...plain, colour: { red: 0.7, green: 0.4 } })?.rest).toBe(0);
    expect(coloursOf({ ...plain, colour: undefined })).toBeUndefined();
  });
  it("is no colour where the light was bad", () => {
    const lit = (...warnings: string[]) => coloursTold({ warnings } as unknown as Measurement);
    expect([lit(), lit("few_markers"), lit("few_markers", "light_bad")]).toEqual([true, true, false]);
  });
  it("is russet where there is some", () => {
    expect(russetOf({ ...plain, colour: { red: 0, green: 0, russet: 0.12 } })).toBe(0.12);
    expect(russetOf({ ...plain, colour: { red: 0, green: 0, russet: 0.004 } })).toBeUndefined();
    expect(russetOf({ ...plain, colour: { red: 0, green: 0 } })).toBeUndefined();
  });
  it("is an uneven shape only where one sees it at once", () => {
    expect([undefined, 0.02, 0.06, 0.09].map((asymmetry) => uneven({ ...plain, asymmetry }))).toEqual([false, false, false, true]);
  });
  it("is a weight no finer than it is known", () => {
    expect(weightOf({ ...plain, weight: { grams: 178.3, error_g: 26.7 } })).toEqual({ grams: 180, error: 25 });
    expect(weightOf({ ...plain, weight: { grams: 17.4, error_g: 2.6 } })).toEqual({ grams: 17, error: 3 });
    expect(weightOf({ ...plain, weight: undefined })).toBeUndefined();
  });
});
