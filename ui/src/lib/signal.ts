// A short sound of two tones, made here: no file, and nothing where there is no loudspeaker.
import { loudness } from "./volume.svelte";

const TONES_HZ = [660, 880];
const TONE_S = 0.16;

let context: AudioContext | undefined;

/** Sounds once. */
export function signal(): void {
  if (typeof AudioContext === "undefined") return;
  context ??= new AudioContext();
  const { currentTime: now, destination } = context;
  TONES_HZ.forEach((tone, i) => sound(tone, now + i * TONE_S, destination));
}

function sound(tone: number, from: number, destination: AudioNode): void {
  if (!context) return;
  const [oscillator, volume] = [context.createOscillator(), context.createGain()];
  oscillator.frequency.value = tone;
  volume.gain.setValueAtTime(0.2 * loudness.share, from);
  volume.gain.exponentialRampToValueAtTime(0.001, from + TONE_S);
  oscillator.connect(volume).connect(destination);
  oscillator.start(from);
  oscillator.stop(from + TONE_S);
}
