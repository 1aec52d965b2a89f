import { describe, expect, it } from "vitest";
import type { DeviceView } from "../../lib/generated/DeviceView";
import { canGo, nameOf } from "./device";

const device: DeviceView = {
  id: "0199a000-1111-7222-8333-444455556666", name: "", this_one: false, state: "let_in", joined_at_ms: null,
  last_entry_ms: null, entries: 0, waiting: 0, quarantined: 0, chains: [], revoked: null,
};

describe("a kiosk in the list", () => {
  it("has a name, or the part of its number that can be compared", () => {
    expect(nameOf(device, (short) => `#${short}`)).toBe("#0199a000");
    expect(nameOf({ ...device, name: "station" }, () => "")).toBe("station");
  });
  it("goes only while it is let in, and never by its own hand", () => {
    expect(canGo(device)).toBe(true);
    expect(canGo({ ...device, this_one: true })).toBe(false);
    expect(canGo({ ...device, state: "revoked" })).toBe(false);
    expect(canGo({ ...device, state: "not_let_in" })).toBe(false);
  });
});
