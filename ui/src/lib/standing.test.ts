import { describe, expect, it } from "vitest";
import { FRESH_MS, fresh } from "./standing";

const NOW = 1_793_000_000_000;
const stood = { path: "/receive", at_ms: NOW, far: null };

describe("where somebody stood", () => {
  it("is gone on with on the same day", () => {
    expect(fresh(stood, NOW + FRESH_MS)).toEqual(stood);
    expect(fresh({ ...stood, far: "good" }, NOW)?.far).toBe("good");
  });
  it("is left alone the day after, and when the clock jumped", () => {
    expect(fresh(stood, NOW + FRESH_MS + 1)).toBeUndefined();
    expect(fresh(stood, 0)).toBeUndefined();
  });
  it("is nothing when it can't be read", () => {
    for (const body of [null, undefined, 7, "/receive", [], {}, { path: "receive", at_ms: NOW }, { path: "/receive", at_ms: "now" }]) {
      expect(fresh(body, NOW)).toBeUndefined();
    }
  });
});
