import { describe, expect, it } from "vitest";
import type { Lot } from "../../lib/generated/Lot";
import type { Place } from "../../lib/generated/Place";
import { likelyAfter } from "./likely";

const now = new Date("2026-11-21T15:00:00");
const places = [{ id: "terrace" }, { id: "slope" }] as Place[];
const lot = (received: string, place = "slope") => ({ received_at_ms: Date.parse(received), harvested: "2026-11-19", place }) as Lot;

describe("what is likely", () => {
  it("is today and the first place where nothing is known", () => {
    expect(likelyAfter(undefined, places, now)).toEqual({ harvested: "2026-11-21", place: "terrace" });
    expect(likelyAfter(undefined, [], now).place).toBeUndefined();
  });
  it("is the same harvest for another lot of the same day", () => {
    expect(likelyAfter(lot("2026-11-21T09:00:00"), places, now)).toEqual({ harvested: "2026-11-19", place: "slope" });
  });
  it("is today again on another day", () => {
    expect(likelyAfter(lot("2026-11-20T09:00:00"), places, now)).toEqual({ harvested: "2026-11-21", place: "slope" });
  });
  it("names no place that is gone", () => {
    expect(likelyAfter(lot("2026-11-20T09:00:00", "sold"), places, now).place).toBe("terrace");
  });
});
