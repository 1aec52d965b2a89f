import { describe, expect, it } from "vitest";
import { answered, asked, begin, beside, entered, partOf, type Receipt, stepOf, usable } from "./receipt";

const full: Receipt = {
  command_id: "c",
  step: "check",
  member: "m",
  produce: "tomato",
  weight: "24.",
  unit: "kg",
  weighed: "hand",
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
    expect(beside("weight", false, 1)).toBe("check");
    expect(beside("produce", true, -1)).toBe("member");
    expect(beside("produce", false, -1)).toBeUndefined();
    expect(beside("check", false, 1)).toBeUndefined();
  });
  it("comes back to the last page from what is only changed there", () => {
    expect(beside("place", false, -1)).toBe("check");
    expect(beside("day", true, 1)).toBe("check");
    expect(partOf("day")).toBe("check");
    expect(partOf("weight")).toBe("weight");
  });
  it("isn't answered by a zero", () => {
    expect(answered({ ...full, weight: "0.0" }, "weight")).toBe(false);
    expect(answered({ ...full, weight: "0.5" }, "weight")).toBe(true);
    expect(answered({ ...full, harvested: null }, "day")).toBe(false);
    expect(answered({ ...full, harvested: null }, "check")).toBe(false);
  });
  it("is sent whole and tidy, or not at all", () => {
    expect(entered(full)?.weight).toEqual({ value: "24", unit: "kg" });
    expect(entered({ ...full, place: null })).toBeUndefined();
    expect(entered({ ...full, weight: "" })).toBeUndefined();
  });
  it("says when the scale said it, and nothing else when somebody typed it", () => {
    expect(entered({ ...full, weighed: "scale" })?.weighed).toBe("scale");
    expect(entered(full)).not.toHaveProperty("weighed");
  });
  it("shows a refusal where it was asked", () => {
    expect(stepOf("weight-too-high")).toBe("weight");
    expect(stepOf("harvest-too-old")).toBe("day");
    expect(stepOf("kiosk-away")).toBeUndefined();
  });
  it("is gone on with when it says anything and asks what we ask", () => {
    expect(usable(full)).toBe(true);
    expect(usable({ ...full, step: "place" })).toBe(true);
    expect(usable(begin("c", "m"))).toBe(false);
    expect(usable({ ...full, step: "taste" as Receipt["step"] })).toBe(false);
  });
});
