import { describe, expect, it } from "vitest";
import { dayAround } from "./day";

describe("a day", () => {
  it("goes from midnight to midnight", () => {
    const noon = new Date(2026, 4, 12, 12, 30).getTime();
    const { begins_ms, ends_ms } = dayAround(noon);
    expect(new Date(begins_ms).getHours() + new Date(ends_ms).getHours()).toBe(0);
    expect(ends_ms - begins_ms).toBe(86_400_000);
    expect(begins_ms <= noon && noon < ends_ms).toBe(true);
  });

  it("ends where the next begins, over a month's end too", () => {
    const first = new Date(2026, 2, 1, 0, 0).getTime();
    expect(dayAround(first, 1).ends_ms).toBe(dayAround(first).begins_ms);
    expect(new Date(dayAround(first, 1).begins_ms).getDate()).toBe(28);
  });
});
