import { describe, expect, it } from "vitest";
import { KEYS as COMPARE } from "../routes/compare/keys";
import { KEYS as QUEUE } from "../routes/queue/keys";
import { has, setLang } from "./i18n.svelte";
import { meant, type Pressed, type Told } from "./shortcuts";

const press = (key: string, over: Partial<Pressed> = {}): Pressed => ({
  key, code: "", shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, isComposing: false, defaultPrevented: false, ...over,
});
const inQueue = (pressed: Pressed, typing = false, scrolling = false) => meant(QUEUE, pressed, typing, scrolling);

describe.each<[string, Told<string>[]]>([["the queue", QUEUE], ["photos side by side", COMPARE]])("the keys of %s", (_, told) => {
  it("mean what is told of them", () => {
    for (const { act, keys } of told) for (const key of keys) expect(meant(told, press(key), false, false)).toBe(act);
    expect(meant(told, press("x"), false, false)).toBeUndefined();
  });

  it("are each told once, in words", () => {
    const all = told.flatMap(({ keys }) => keys);
    expect(new Set(all).size).toBe(all.length);
    setLang("en");
    expect(told.filter(({ says }) => !has(says))).toEqual([]);
    expect(new Set(told.map(({ act }) => act)).size).toBe(told.length);
  });
});

describe("a key", () => {
  it("is no one's while something is typed, composed, or the browser's", () => {
    expect(inQueue(press("a"), true)).toBeUndefined();
    for (const over of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }, { isComposing: true }, { defaultPrevented: true }]) {
      expect(inQueue(press("a", over))).toBeUndefined();
    }
  });

  it("leaves the arrows to what scrolls", () => {
    expect(inQueue(press("ArrowDown"), false, true)).toBeUndefined();
    expect(inQueue(press("j"), false, true)).toBe("next");
  });

  it("is known by its place on keyboards of other scripts, and where digits want Shift", () => {
    expect(inQueue(press("ت", { code: "KeyJ" }))).toBe("next");
    expect(inQueue(press("١", { code: "Digit1" }))).toBe("extra");
    expect(inQueue(press("&", { code: "Digit1" }))).toBe("extra");
    expect(inQueue(press("é", { code: "Digit2" }))).toBe("i");
  });

  it("with a Latin letter counts as typed, wherever it lies", () => {
    // A French keyboard has its q where others have their a: that approves nothing.
    expect(inQueue(press("q", { code: "KeyA" }))).toBeUndefined();
    expect(inQueue(press("a", { code: "KeyQ" }))).toBe("approve");
    expect(inQueue(press("!", { code: "Digit1", shiftKey: true }))).toBeUndefined();
  });
});
