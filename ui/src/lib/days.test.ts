import { describe, expect, it } from "vitest";
import { dayOf, daysBefore, weeksBack } from "./days";

describe("days", () => {
  it("are those of the kiosk's own clock", () => {
    expect(dayOf(new Date(2026, 4, 3, 23, 59))).toBe("2026-05-03");
  });
  it("go back over months, years and leap days", () => {
    expect(daysBefore("2026-03-01", 1)).toBe("2026-02-28");
    expect(daysBefore("2028-03-01", 1)).toBe("2028-02-29");
    expect(daysBefore("2026-01-01", 1)).toBe("2025-12-31");
  });
  it("come in weeks from Monday that hold today in the last one", () => {
    const weeks = weeksBack("2026-11-22", 4); // a Sunday
    expect(weeks).toHaveLength(4);
    expect(weeks[3]?.[6]).toBe("2026-11-22");
    expect(weeks[0]?.[0]).toBe("2026-10-26");
    expect(weeksBack("2026-11-22", 4, 1)[3]?.[6]).toBe("2026-10-25");
  });
});
