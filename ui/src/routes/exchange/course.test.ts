import { describe, expect, it } from "vitest";
import type { ExchangeView } from "../../lib/generated/ExchangeView";
import type { State } from "../../lib/generated/State";
import { bytes, course, trouble } from "./course";
import { quiet } from "./quiet";

const with_ = (more: Partial<ExchangeView>): ExchangeView => ({ ...quiet, hub: "http://hub", ...more });

describe("how the exchange stands", () => {
  it("has other words for every state", () => {
    const states: State[] = ["nothing_waits", "waits", "trying", "bringing", "tries_again", "stopped"];
    expect(new Set(states.map((state) => course(with_({ state })).key)).size).toBe(states.length);
  });

  it("tells when it is tried again by itself, and when it isn't", () => {
    expect(course(with_({ state: "tries_again", next_try_ms: 7 }))).toMatchObject({ key: "exchange-tries-again", at: 7 });
    expect(course(with_({ state: "stopped", next_try_ms: 7 }))).toMatchObject({ key: "exchange-stopped-looks", at: 7 });
    expect(course(with_({ state: "stopped" }))).toMatchObject({ key: "exchange-stopped", look: "no" });
  });

  it("makes no trouble of a kiosk that has no hub", () => {
    const alone = { ...quiet, state: "stopped" as const, problem: { code: "hub-not-set", message: "" } };
    expect(course(alone)).toEqual({ key: "desk-exchange-no-hub", look: "wait" });
    expect(trouble(alone)).toBeNull();
    expect(trouble(with_({ problem: { code: "hub-died", message: "x" } }))?.code).toBe("hub-died");
    expect(trouble(with_({ running: true, problem: { code: "hub-died", message: "x" } }))).toBeNull();
  });

  it("counts bytes as people read them", () => {
    expect(bytes(1234, "en")).toBe("1.2 kB");
    expect(bytes(56_789, "en")).toBe("57 kB");
    expect(bytes(3_400_000, "en")).toBe("3.4 MB");
  });
});
