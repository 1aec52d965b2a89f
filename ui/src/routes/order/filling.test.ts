import { describe, expect, it } from "vitest";
import type { OrderLineView } from "../../lib/generated/OrderLineView";
import type { OrderLot } from "../../lib/generated/OrderLot";
import { fits, inOrder, lineToFill, offer, parts, promised, toFind } from "./filling";

function lot(number: number, weight_g: number, left_g: number, held_here = true): OrderLot {
  return { lot: { id: `l${number}`, number, weight_g } as OrderLot["lot"], left_g, held_here };
}

function line(wanted_g: number, allocations: [string, number][] = []): OrderLineView {
  return {
    id: "x",
    line: { produce: "apple", class: "ii", weight_g: wanted_g, price_minor_per_kg: 100 },
    promised_g: allocations.reduce((sum, a) => sum + a[1], 0),
    value: { amount_minor: 0, currency: "CNY" },
    allocations: allocations.map(([of, weight_g], at) => ({
      id: `a${at}`, lot: of, lot_number: 1, member: {} as OrderLineView["allocations"][0]["member"], weight_g, class: "ii",
    })),
  };
}

describe("filling a line", () => {
  it("offers what the lot has, never more than is wanted", () => {
    expect(offer(lot(1, 30_000, 24_600), line(200_000))).toBe(24_600);
    expect(offer(lot(1, 30_000, 24_600), line(20_000))).toBe(20_000);
    expect(offer(lot(1, 30_000, 24_600), line(20_000, [["l9", 20_000]]))).toBe(0);
  });

  it("refuses a weight the lot hasn't or the line doesn't want", () => {
    const filled = line(20_000, [["l9", 5_000]]);
    expect(fits(15_000, lot(1, 30_000, 24_600), filled)).toBe("yes");
    expect(fits(15_001, lot(1, 30_000, 24_600), filled)).toBe("line");
    expect(fits(15_000, lot(1, 30_000, 10_000), filled)).toBe("lot");
    expect(fits(undefined, lot(1, 30_000, 10_000), filled)).toBe("empty");
    expect(fits(0, lot(1, 30_000, 10_000), filled)).toBe("empty");
  });

  it("shows where all of a lot goes", () => {
    expect(parts(lot(1, 30_000, 4_000), line(50_000, [["l1", 20_000], ["l2", 1_000]]))).toEqual({
      others_g: 6_000, mine_g: 20_000, left_g: 4_000,
    });
  });

  it("puts what can be promised first and what others hold last", () => {
    const lots = [lot(1, 9, 0), lot(2, 9, 9, false), lot(3, 9, 5), lot(4, 9, 9)];
    expect(inOrder(lots).map((l) => l.lot.number)).toEqual([4, 3, 1, 2]);
  });

  it("goes on with the first line that isn't full", () => {
    const full = line(10, [["l1", 10]]);
    const open = line(10);
    expect(lineToFill([full, open])).toBe(open);
    expect(lineToFill([full])).toBe(full);
    expect(lineToFill([])).toBeUndefined();
    expect(toFind(full)).toBe(0);
    expect(promised([full, open])).toBe(10);
  });
});
