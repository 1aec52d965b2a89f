import { expect, test } from "vitest";
import type { StickWork } from "../../lib/generated/StickWork";
import { megabytes, stateOf } from "./stick";

const stick = { id: "/mnt/a", name: "a", free_bytes: 1, bundles: [] };
const work: StickWork = {
  stick: "/mnt/a", doing: "write", running: false, items: 1, items_all: 1, bytes: 1, bytes_all: 1, entries: 1, photos: 0,
  ahead: false, refused: [], problem: null,
};
const bundle = { from: "", of_hub: true, made_at_ms: 1, expired: false, bytes: 1 };
const problem = { code: "stick-full", message: "" };

test("the card of the stick shows what is true of it", () => {
  expect(stateOf(undefined, undefined)).toBe("none");
  expect(stateOf({ sticks: [stick], work: null }, stick)).toBe("ready");
  expect(stateOf({ sticks: [stick], work: { ...work, running: true } }, stick)).toBe("working");
  expect(stateOf({ sticks: [stick], work }, stick)).toBe("done");
  expect(stateOf({ sticks: [stick], work: { ...work, stick: "/mnt/b" } }, stick)).toBe("ready");
  expect(stateOf({ sticks: [stick], work: { ...work, problem } }, stick)).toBe("problem");
  expect(stateOf({ sticks: [stick], work: { ...work, refused: [problem] } }, undefined)).toBe("problem");
  const full = { ...stick, bundles: [bundle] };
  expect(stateOf({ sticks: [full], work }, full)).toBe("found");
  expect(stateOf({ sticks: [], work }, undefined)).toBe("none");
});

test("megabytes never say that something is nothing", () => {
  expect([0, 1, 1_250_000, 99_400_000].map(megabytes)).toEqual([0, 0.1, 1.3, 99]);
});
