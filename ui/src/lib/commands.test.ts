import { describe, expect, it } from "vitest";
import { newCommandId, uuidV7 } from "./commands";

describe("command ids", () => {
  it("are version 7 with the time in front", () => {
    const id = uuidV7(0x0192_3456_789a, new Uint8Array(16).fill(0xff));
    expect(id).toBe("01923456-789a-7fff-bfff-ffffffffffff");
  });
  it("differ each time", () => {
    expect(newCommandId()).not.toBe(newCommandId());
  });
});
