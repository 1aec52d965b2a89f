import { describe, expect, it } from "vitest";
import { joined, RATE, resampled, wavOf } from "./wav";

const tone = (rate: number, hz: number, seconds = 0.1) => Float32Array.from({ length: rate * seconds }, (_, i) => Math.sin((2 * Math.PI * hz * i) / rate));
const loudness = (samples: Float32Array) => Math.sqrt(samples.reduce((sum, value) => sum + value * value, 0) / samples.length);

describe("sound as WAV", () => {
  it("has the header of 16 kHz, 16 bit, mono and one sample after the other", () => {
    const view = new DataView(wavOf(Float32Array.from([0, 1, -1, 2])).buffer);
    const word = (at: number) => String.fromCharCode(...new Uint8Array(view.buffer, at, 4));
    expect([word(0), word(8), word(12), word(36)]).toEqual(["RIFF", "WAVE", "fmt ", "data"]);
    expect([view.getUint32(24, true), view.getUint32(28, true), view.getUint32(40, true), view.byteLength]).toEqual([16_000, 32_000, 8, 52]);
    expect([44, 46, 48, 50].map((at) => view.getInt16(at, true))).toEqual([0, 32_767, -32_767, 32_767]);
  });

  it("keeps speech as loud and as long at another rate", () => {
    const at48 = resampled(tone(48_000, 500), 48_000);
    expect(at48.length).toBe(RATE / 10);
    expect(loudness(at48)).toBeCloseTo(loudness(tone(RATE, 500)), 2);
    const at44 = resampled(tone(44_100, 500), 44_100);
    expect(Math.abs(at44.length - RATE / 10)).toBeLessThan(2);
    expect(loudness(at44)).toBeCloseTo(loudness(tone(RATE, 500)), 1);
  });

  it("joins parts in order", () => {
    expect([...joined([Float32Array.from([1, 2]), new Float32Array(0), Float32Array.from([3])])]).toEqual([1, 2, 3]);
  });
});
