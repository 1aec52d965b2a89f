import { expect, test } from "vitest";
import { tap, THREE, whole } from "./threepictures";

test("what an id shows never changes", () => {
  const names = "sun fish bicycle hen cup key tree hat drum boat goat moon";
  expect(THREE.map((p) => p.name).join(" ")).toBe(names);
});

test("three different pictures in the order tapped", () => {
  expect(tap([4], 2)).toEqual([4, 2]);
  expect(tap([4, 2], 4)).toEqual([2]);
  expect(tap([4, 2, 1], 7)).toEqual([4, 2, 1]);
  expect(whole([4, 2])).toBeUndefined();
  expect(whole([4, 2, 1])).toEqual([4, 2, 1]);
});
