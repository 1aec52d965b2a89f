import { describe, expect, it } from "vitest";
import type { ExchangeView } from "../../lib/generated/ExchangeView";
import { quiet } from "./quiet";
import { hubAddress, lastTryFailed, waiting } from "./waiting";

describe("what waits to go", () => {
  it("is counted in things a person knows, photos last, nothing left out", () => {
    const view: ExchangeView = {
      ...quiet, photos_waiting: 12, things_waiting: 18,
      waiting: [
        { kind: "payment", count: 1, whose: [] }, { kind: "lot", count: 2, whose: ["An", "Bao"] },
        { kind: "approval", count: 2, whose: [] }, { kind: "ledger_entry", count: 1, whose: [] },
      ],
    };
    expect(waiting(view)).toEqual([
      { thing: "lots", count: 4, whose: ["An", "Bao"] }, { thing: "money", count: 2, whose: [] }, { thing: "photos", count: 12, whose: [] },
    ]);
    expect(waiting(view).reduce((sum, w) => sum + w.count, 0)).toBe(view.things_waiting);
    expect(waiting(quiet)).toEqual([]);
  });

  it("keeps success and attempt apart", () => {
    expect(lastTryFailed({ ...quiet, last_success_ms: 5, last_attempt_ms: 5 })).toBe(false);
    expect(lastTryFailed({ ...quiet, last_success_ms: 5, last_attempt_ms: 9 })).toBe(true);
    expect(lastTryFailed({ ...quiet, last_attempt_ms: 9, running: true })).toBe(false);
    expect(lastTryFailed({ ...quiet, problem: { code: "hub-away", message: "" } })).toBe(true);
    expect(lastTryFailed(quiet)).toBe(false);
  });
});

describe("a hub's address", () => {
  it("is taken as people type it", () => {
    expect(hubAddress(" 192.168.1.5:7878/ ")).toBe("http://192.168.1.5:7878");
    expect(hubAddress("https://hub.example.org")).toBe("https://hub.example.org");
    expect(hubAddress("  ")).toBe("");
  });

  it("is refused when it can't be one", () => {
    for (const text of ["http://", "a b", "http://user:pass@host", "http://host:99999"]) {
      expect(hubAddress(text), text).toBeUndefined();
    }
  });
});
