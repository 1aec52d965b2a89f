import { describe, expect, it } from "vitest";
import table from "../../../../tests/tables/sealed.json";
import { codeOf } from "./code";
import { opened, seal } from "./seal";

const hex = (text: string) => Uint8Array.from(text.match(/../g) ?? [], (byte) => parseInt(byte, 16));
const text = (bytes: Uint8Array) => [...bytes].map((b) => b.toString(16).padStart(2, "0")).join("");

describe("what is sealed", () => {
  const [key, nonce, fresh] = [hex(table.key), hex(table.nonce), hex(table.answer_nonce)];

  it("is the kiosk's own bytes", () => {
    const sealed = seal(key, nonce, { json: table.json, bytes: hex(table.bytes) });
    expect(text(sealed)).toBe(table.asked);
    expect(opened(key, nonce, hex(table.answered))).toEqual({ json: table.json, bytes: hex(table.bytes) });
    expect(table.answered.startsWith(text(fresh))).toBe(true);
  });

  it("opens with its own key, unchanged, and as the answer to its own question", () => {
    const answered = hex(table.answered);
    expect(() => opened(hex("00".repeat(32)), nonce, answered)).toThrow();
    expect(() => opened(key, fresh, answered)).toThrow();
    for (const at of [0, 30, answered.length - 1]) {
      const changed = answered.slice();
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(() => opened(key, nonce, changed)).toThrow();
    }
    expect(() => opened(key, nonce, new Uint8Array(10))).toThrow();
  });
});

describe("a code", () => {
  it("is a pass and a key", () => {
    const code = codeOf(`#0123456789ab.${"A".repeat(42)}E`);
    expect(code?.pass).toBe("0123456789ab");
    expect(code?.key).toHaveLength(32);
    for (const other of ["", "#/", "#/queue", "#0123456789ab.short", `#0123456789AB.${"A".repeat(43)}`]) {
      expect(codeOf(other), other).toBeUndefined();
    }
  });
});
