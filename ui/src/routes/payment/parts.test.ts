import { describe, expect, it } from "vitest";
import type { ShareView } from "../../lib/generated/ShareView";
import { parts, sold, total } from "./parts";

function share(id: string, gross_minor: number, deductions: [string, number][]): ShareView {
  const taken = deductions.reduce((sum, d) => sum + d[1], 0);
  return {
    member: { id, number: 1, name: id, search: id, face: 1, roles: ["member"], needs_pin: false, has_pictures: false, has_badge: false, consent: "given" },
    share: {
      member: id, gross_minor, deductions, net_minor: gross_minor - taken,
      earnings: [{ member: id, lot: "l", weight_g: 1500, gross_minor }, { member: id, lot: "m", weight_g: 500, gross_minor: 0 }],
    },
  };
}

describe("the whole and its parts", () => {
  const shares = [
    share("An", 6000, [["cooperative_fee", 200], ["packing", 370]]),
    share("Mei", 4000, [["cooperative_fee", 133], ["packing", 185]]),
  ];

  it("add up on the screen", () => {
    expect(total(parts(shares))).toBe(10_000);
  });

  it("are each member's net and each deduction once", () => {
    const named = parts(shares).map((p) => [p.of === "member" ? p.name : p.code, p.amount_minor, p.pattern]);
    expect(named).toEqual([["An", 5430, 1], ["Mei", 3682, 2], ["cooperative_fee", 333, 3], ["packing", 555, 4]]);
  });

  it("leave out what is nothing", () => {
    expect(parts([share("An", 100, [["packing", 0]])])).toHaveLength(1);
  });

  it("know how much was sold", () => {
    expect(sold(share("An", 6000, []))).toBe(2000);
  });
});
