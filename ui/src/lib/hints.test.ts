import { describe, expect, it } from "vitest";
import type { Hint } from "./generated/Hint";
import { goodLong, lacked, nothingLacks, nothingTold, saw, type Told, toSay, wasSaid } from "./hints";

/** After frames at these times. */
const after = (frames: [Hint, number][], told: Told = nothingTold) => frames.reduce((now, [hint, at]) => saw(now, hint, at), told);

describe("hints while a camera is aimed", () => {
  it("are shown at once at first, then only when they stand", () => {
    expect(after([["no_mat", 0]]).shown).toBe("no_mat");
    expect(after([["no_mat", 0], ["good", 100]]).shown).toBe("no_mat");
    expect(after([["no_mat", 0], ["good", 100], ["no_mat", 200]]).shown).toBe("no_mat");
    expect(after([["no_mat", 0], ["good", 100], ["good", 350]]).shown).toBe("good");
  });
  it("are said once, when they stand, and never while something is being said", () => {
    const dark = after([["dark", 5000], ["dark", 6000]]);
    expect(toSay(after([["dark", 5000], ["dark", 5800]]), 5800, false)).toBeUndefined();
    expect(toSay(dark, 6000, true)).toBeUndefined();
    expect(toSay(dark, 6000, false)).toBe("dark");
    const said = wasSaid(dark, "dark", 6000);
    expect(toSay(after([["dark", 20_000]], said), 20_000, false)).toBeUndefined();
    // Another one, but not on the heels of the first.
    const tilted = after([["too_tilted", 7000], ["too_tilted", 8500]], said);
    expect(toSay(tilted, 8500, false)).toBeUndefined();
    expect(toSay(tilted, 9600, false)).toBe("too_tilted");
  });
  it("let the photo be taken by itself when all was good for a second", () => {
    expect(goodLong(after([["good", 0], ["good", 900]]), 900)).toBe(false);
    expect(goodLong(after([["good", 0], ["good", 1000]]), 1000)).toBe(true);
    expect(goodLong(after([["good", 0], ["moving", 900], ["good", 1100]]), 1500)).toBe(false);
    expect(goodLong(nothingTold, 5000)).toBe(false);
  });
});

describe("what frames lack", () => {
  const shownAfter = (frames: [boolean, number][]) => frames.reduce((now, [seen, at]) => lacked(now, seen, at), nothingLacks).shown;
  it("is shown when it stands, and goes only when it is there for a while", () => {
    expect(shownAfter([[true, 0]])).toBe(false);
    expect(shownAfter([[true, 0], [true, 125], [true, 250]])).toBe(true);
    expect(shownAfter([[true, 0], [false, 125], [true, 250]])).toBe(false);
    expect(shownAfter([[true, 0], [true, 250], [false, 400], [false, 900]])).toBe(true);
    expect(shownAfter([[true, 0], [true, 250], [false, 400], [false, 1400]])).toBe(false);
    expect(shownAfter([[false, 0]])).toBe(false);
  });
});
