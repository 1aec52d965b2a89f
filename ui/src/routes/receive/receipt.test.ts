import type { JsonValue } from "../../lib/generated/serde_json/JsonValue";
import { describe, expect, it } from "vitest";
import { answered, asked, begin, beside, entered, type Receipt, restored, stepOf } from "./receipt";

const full: Receipt = {
  commandId: "c",
  step: "place",
  member: "m",
  produce: "tomato",
  weight: "24.",
  unit: "kg",
  harvested: "2026-11-21",
  place: "p",
};

describe("a receipt", () => {
  it("asks a member nothing about the member", () => {
    expect(asked(false)[0]).toBe("produce");
    expect(begin("c", "m").step).toBe("produce");
    expect(begin("c", null).step).toBe("member");
  });
  it("goes on and back and stops at the ends", () => {
    expect(beside("weight", false, 1)).toBe("day");
    expect(beside("produce", true, -1)).toBe("member");
    expect(beside("produce", false, -1)).toBeUndefined();
    expect(beside("place", false, 1)).toBeUndefined();
  });
  it("isn't answered by a zero", () => {
    expect(answered({ ...full, weight: "0.0" }, "weight")).toBe(false);
    expect(answered({ ...full, weight: "0.5" }, "weight")).toBe(true);
    expect(answered({ ...full, harvested: null }, "day")).toBe(false);
  });
  it("is sent whole and tidy, or not at all", () => {
    expect(entered(full)?.weight).toEqual({ value: "24", unit: "kg" });
    expect(entered({ ...full, place: null })).toBeUndefined();
    expect(entered({ ...full, weight: "" })).toBeUndefined();
  });
  it("shows a refusal where it was asked", () => {
    expect(stepOf("weight-too-high")).toBe("weight");
    expect(stepOf("harvest-too-old")).toBe("day");
    expect(stepOf("kiosk-away")).toBeUndefined();
  });
  it("comes back from a draft with its command id, and from nothing else", () => {
    expect(restored(full)).toEqual(full);
    expect(restored(begin("c", "m"))).toBeUndefined();
    const strangers: JsonValue[] = [null, 3, [], {}, { commandId: 1 }];
    for (const strange of strangers) expect(restored(strange)).toBeUndefined();
  });
});
