import { describe, expect, it } from "vitest";
import type { Framing } from "../../lib/generated/Framing";
import { nextSide, SIDES, sideOf } from "./sides";

const framing = (lean: [number, number] | null, hint: Framing["hint"] = "good"): Framing => ({ hint, corners: null, markers: 7, lean, scale_known: true });

describe("the sides a mat is shown from", () => {
  it("are told by how it leans in the picture", () => {
    expect(sideOf(framing([0.02, -0.05]))).toBe("straight");
    expect(sideOf(framing([-0.35, 0.05]))).toBe("left");
    expect(sideOf(framing([0.35, 0.05], "too_tilted"))).toBe("right");
    expect(sideOf(framing([0.1, 0.4]))).toBe("near");
    expect(sideOf(framing([0, -0.3]))).toBe("far");
  });
  it("are nothing in between, too far over, or where the frame isn't good", () => {
    for (const lean of [[0.15, 0], [0.3, 0.3], [0.8, 0]] as [number, number][]) expect(sideOf(framing(lean))).toBeUndefined();
    expect(sideOf(framing([0, 0], "cut_off"))).toBeUndefined();
    expect(sideOf(framing([0.3, 0], "blurred"))).toBeUndefined();
    expect(sideOf(framing(null, "no_mat"))).toBeUndefined();
    expect(sideOf(undefined)).toBeUndefined();
  });
  it("are asked for one after the other, whichever came first", () => {
    expect(nextSide([])).toBe("straight");
    expect(nextSide(["left", "straight"])).toBe("right");
    expect(nextSide(SIDES)).toBeUndefined();
  });
});
