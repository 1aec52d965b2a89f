import { describe, expect, it } from "vitest";
import type { LotRow } from "../../lib/generated/LotRow";
import type { LotView } from "../../lib/generated/LotView";
import { beside } from "./beside";

const row = (id: string, photo: string | null) => ({ id, photo, received_at_ms: 5 }) as LotRow;
const view = { lot: { id: "a", photos: { old: 1, older: 0, now: 2 } }, inspection: { photo: "now" } } as unknown as LotView;

describe("what a photo is compared with", () => {
  it("is its own of before, the newest first, then those of other lots", () => {
    const shown = beside(view, [row("b", "x"), row("a", "now"), row("c", null), row("d", "now")]);
    expect(shown.map((one) => one.photo)).toEqual(["old", "older", "x"]);
    expect(shown.map((one) => one.lot?.id)).toEqual([undefined, undefined, "b"]);
  });
});
