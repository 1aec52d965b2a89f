// Messages sealed between phone and kiosk; `sync::phone::seal` is the other side, and
// `tests/tables/sealed.json` holds both to the same bytes. Without https a browser gives no
// cipher of its own, so this one is brought along.
import { xchacha20poly1305 } from "@noble/ciphers/chacha.js";

const NONCE_BYTES = 24;
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const ASKED = bytesOf("punnet phone 1 asked");
const ANSWERED = bytesOf("punnet phone 1 answered");

/** JSON with the bytes that belong to it. */
export type Message = { json: unknown; bytes: Uint8Array };

function together(...parts: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function framed({ json, bytes }: Message): Uint8Array {
  const text = bytesOf(JSON.stringify(json));
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, text.length);
  return together(length, text, bytes);
}

function parts(message: Uint8Array): Message {
  const length = new DataView(message.buffer, message.byteOffset).getUint32(0);
  if (length > message.length - 4) throw new RangeError("no message");
  const json: unknown = JSON.parse(new TextDecoder().decode(message.subarray(4, 4 + length)));
  return { json, bytes: message.slice(4 + length) };
}

/** A fresh nonce. */
export const newNonce = (): Uint8Array => crypto.getRandomValues(new Uint8Array(NONCE_BYTES));

/** Seals a message to the kiosk. */
export function seal(key: Uint8Array, nonce: Uint8Array, message: Message): Uint8Array<ArrayBuffer> {
  return together(nonce, xchacha20poly1305(key, nonce, ASKED).encrypt(framed(message)));
}

/** Opens the answer to the message with the nonce `to`. @throws when it isn't that. */
export function opened(key: Uint8Array, to: Uint8Array, sealed: Uint8Array): Message {
  const nonce = sealed.subarray(0, NONCE_BYTES);
  const cipher = xchacha20poly1305(key, nonce, together(ANSWERED, to));
  return parts(cipher.decrypt(sealed.subarray(NONCE_BYTES)));
}
