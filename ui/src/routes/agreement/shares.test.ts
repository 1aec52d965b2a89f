import { describe, expect, it } from "vitest";
import type { Agreement } from "../../lib/generated/Agreement";
import { percent, reasons, whole } from "./shares";

const counted = (over: Partial<Agreement>): Agreement => ({ decided: 0, same: 0, lower: 0, higher: 0, reasons: {}, unseen: 0, ...over });

describe("agreement", () => {
  it("is a share of what was decided", () => {
    expect(percent({ same: 2, decided: 3 })).toBe(67);
    expect(percent({ same: 0, decided: 0 })).toBe(0);
  });

  it("is added up over all produce", () => {
    const kinds = [
      { produce: "apple" as const, periods: [], whole: counted({ decided: 3, same: 2, unseen: 4 }) },
      { produce: "lemon" as const, periods: [], whole: counted({ decided: 1, same: 1 }) },
    ];
    expect(whole(kinds)).toEqual({ decided: 4, same: 3, unseen: 4 });
  });

  it("names the most frequent reason first", () => {
    expect(reasons(counted({ reasons: { skin: 1, ripeness: 3 } })).map((one) => one.reason)).toEqual(["ripeness", "skin"]);
  });
});
