// Files people choose that are no photo of the mat.
import { deflateSync } from "node:zlib";

/** Each with the code of what the kiosk says to it. */
export const wrongPictures = () => [
  ["letter.jpg", Buffer.from("Dear cooperative"), "not-an-image"],
  ["huge.png", png(8000, 6000), "too-many-pixels"],
  ["night.png", png(1600, 1200), "photo-too-dark"],
  ["wall.png", png(1600, 1200, 0x88), "mat-not-found"],
  ["film.jpg", Buffer.alloc(65 * 1024 * 1024), "photo-too-large"],
];

/** A picture of any size, a bit for each pixel and each eight pixels alike: black, or with white lines. */
function png(width, height, eight = 0) {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 1;
  const row = Math.ceil(width / 8) + 1;
  // Each row begins with its filter, which is none.
  const rows = Buffer.alloc(row * height, eight);
  for (let y = 0; y < height; y += 1) rows[y * row] = 0;
  const sign = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([sign, chunk("IHDR", head), chunk("IDAT", deflateSync(rows)), chunk("IEND", Buffer.alloc(0))]);
}

function chunk(name, data) {
  const body = Buffer.concat([Buffer.from(name), data]);
  return Buffer.concat([number(data.length), body, number(crc(body))]);
}

function number(value) {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

/** PNG's CRC-32 (ISO 3309). */
function crc(bytes) {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return (value ^ 0xffffffff) >>> 0;
}
