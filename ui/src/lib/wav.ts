// Sound as WAV, for browsers that hear but don't record: 16 kHz, 16 bit, mono, which any browser plays.

/** Samples a second: enough for speech. */
export const RATE = 16_000;

/** Samples at another rate, each the mean of those it stands for, so that nothing high folds down. */
export function resampled(samples: Float32Array, from: number, to = RATE): Float32Array {
  if (from === to) return samples;
  const step = from / to;
  const out = new Float32Array(Math.floor(samples.length / step));
  for (let i = 0; i < out.length; i += 1) {
    const [first, end] = [Math.floor(i * step), Math.max(Math.floor(i * step) + 1, Math.floor((i + 1) * step))];
    let sum = 0;
    for (let j = first; j < end; j += 1) sum += samples[j] ?? 0;
    out[i] = sum / (end - first);
  }
  return out;
}

/** Parts one after the other. */
export function joined(parts: Float32Array[]): Float32Array {
  const all = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** Samples between -1 and 1 as a WAV file (RIFF WAVE, PCM). */
export function wavOf(samples: Float32Array): Uint8Array<ArrayBuffer> {
  const bytes = new DataView(new ArrayBuffer(44 + samples.length * 2));
  const text = (at: number, word: string) => [...word].forEach((sign, i) => bytes.setUint8(at + i, sign.charCodeAt(0)));
  text(0, "RIFF");
  bytes.setUint32(4, 36 + samples.length * 2, true);
  text(8, "WAVEfmt ");
  bytes.setUint32(16, 16, true);
  bytes.setUint16(20, 1, true);
  bytes.setUint16(22, 1, true);
  bytes.setUint32(24, RATE, true);
  bytes.setUint32(28, RATE * 2, true);
  bytes.setUint16(32, 2, true);
  bytes.setUint16(34, 16, true);
  text(36, "data");
  bytes.setUint32(40, samples.length * 2, true);
  samples.forEach((value, i) => bytes.setInt16(44 + i * 2, Math.round(Math.max(-1, Math.min(1, value)) * 32_767), true));
  return new Uint8Array(bytes.buffer);
}
