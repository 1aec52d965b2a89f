import { describe, expect, it } from "vitest";
import { type Key, keyOf, plain, press } from "./keypad";

const room = { whole: 4, decimals: 1 };
const typed = (...keys: Key[]): string => keys.reduce((text, key) => press(text, key, room), "");

describe("the keypad", () => {
  it("types a weight", () => {
    expect(typed("2", "4", "dot", "6")).toBe("24.6");
  });
  it("takes no second point, no further decimals, no fifth digit", () => {
    expect(typed("2", "dot", "dot", "6", "7")).toBe("2.6");
    expect(typed("1", "2", "3", "4", "5")).toBe("1234");
  });
  it("has no leading zeros and begins a fraction with one", () => {
    expect(typed("0", "0", "7")).toBe("7");
    expect(typed("dot", "5")).toBe("0.5");
  });
  it("keeps the leading zeros of a PIN", () => {
    const pin = { whole: 8, decimals: 0, code: true };
    expect((["0", "0", "7", "dot"] as Key[]).reduce((text, key) => press(text, key, pin), "")).toBe("007");
  });
  it("erases down to nothing and no further", () => {
    expect(typed("2", "dot", "erase", "erase", "erase")).toBe("");
  });
  it("leaves no point at the end of what is sent", () => {
    expect(plain("24.")).toBe("24");
    expect(plain("24.6")).toBe("24.6");
  });
  it("understands other digits and a decimal comma", () => {
    expect(["7", "٧", "۷", "७", ",", "Backspace", "x"].map(keyOf)).toEqual(["7", "7", "7", "7", "dot", "erase", undefined]);
  });
});
