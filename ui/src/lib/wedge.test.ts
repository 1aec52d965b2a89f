import { expect, test } from "vitest";
import { signOf, Wedge } from "./wedge";

const CODE = "PUNNET7K3M9Q";
const keys = (text: string) => [...text].map((c) => (/\d/.test(c) ? `Digit${c}` : `Key${c}`));

function type(text: string, pauseMs: number): string | undefined {
  const wedge = new Wedge();
  let at = 1000;
  for (const key of keys(text)) expect(wedge.key(key, (at += pauseMs))).toBeUndefined();
  return wedge.key("Enter", at + pauseMs);
}

test("a burst that ends with Enter is a code", () => {
  expect(type(CODE, 5)).toBe(CODE);
  expect(type(CODE, 40)).toBe(CODE);
});

test("a person who types is no scanner", () => {
  expect(type(CODE, 120)).toBeUndefined();
  expect(type("PUNNET", 5)).toBeUndefined();
});

test("a burst after somebody's typing stands alone", () => {
  const wedge = new Wedge();
  wedge.key("Digit4", 0);
  let at = 5000;
  for (const key of keys(CODE)) wedge.key(key, (at += 4));
  expect(wedge.key("Enter", at + 4)).toBe(CODE);
});

test("shift is held by scanners that send capitals", () => {
  expect(signOf("ShiftLeft")).toBeUndefined();
  expect(signOf("KeyQ")).toBe("Q");
  expect(signOf("Numpad7")).toBe("7");
});
