import { describe, expect, it } from "vitest";
import { KEYS, meant, type Pressed } from "./keys";

const press = (key: string, over: Partial<Pressed> = {}): Pressed => ({
  key, ctrlKey: false, altKey: false, metaKey: false, isComposing: false, defaultPrevented: false, ...over,
});

describe("the queue's keys", () => {
  it("mean what is told of them", () => {
    for (const { act, keys } of KEYS) for (const key of keys) expect(meant(press(key), false, false)).toBe(act);
    expect(meant(press("x"), false, false)).toBeUndefined();
  });

  it("are no one's while something is typed, composed, or the browser's", () => {
    expect(meant(press("a"), true, false)).toBeUndefined();
    for (const over of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }, { isComposing: true }, { defaultPrevented: true }]) {
      expect(meant(press("a", over), false, false)).toBeUndefined();
    }
  });

  it("leave the arrows to what scrolls", () => {
    expect(meant(press("ArrowDown"), false, true)).toBeUndefined();
    expect(meant(press("j"), false, true)).toBe("next");
  });

  it("are each told once", () => {
    const all = KEYS.flatMap(({ keys }) => keys);
    expect(new Set(all).size).toBe(all.length);
  });
});
