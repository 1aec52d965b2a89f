// Ids of commands. A command's id is made once for an intention and repeated
// with every try, so that nothing is done twice.

/** A UUIDv7 (RFC 9562, 5.7): 48 bits of time in ms, then randomness. */
export function uuidV7(nowMs: number, random: Uint8Array): string {
  const bytes = new Uint8Array(16);
  bytes.set(random.subarray(0, 16));
  for (let i = 0; i < 6; i++) bytes[i] = Math.floor(nowMs / 2 ** (8 * (5 - i))) & 0xff;
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((b) => b.toString(16).padStart(2, "0")).join("");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

/** A fresh command id. */
export const newCommandId = (): string => uuidV7(Date.now(), crypto.getRandomValues(new Uint8Array(16)));
