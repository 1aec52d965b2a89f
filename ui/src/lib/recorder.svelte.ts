// The microphone: one note at a time, in the smallest form this browser can record.
import { base64Of } from "./camera.svelte";

/** The longest note, ms; the kiosk refuses more. */
export const LIMIT_MS = 60_000;
/** Speech is understood at this rate, and a minute of it is 120 KB; bits a second. */
const BITS = 16_000;
/** What browsers record, the smallest first. */
const KINDS = ["audio/webm;codecs=opus", "audio/ogg;codecs=opus", "audio/mp4", "audio/webm"];

export type RecorderProblem = "none" | "refused" | "busy";

/** What was spoken. */
export type Spoken = { blob: Blob; length_ms: number };

/** The kind this browser records; nothing where it records none. */
export function kindHere(supported: (kind: string) => boolean): string | undefined {
  return KINDS.find(supported);
}

/** Why there is no sound. */
export function problemOf(problem: unknown): RecorderProblem {
  const name = problem instanceof DOMException ? problem.name : "";
  if (name === "NotAllowedError" || name === "SecurityError") return "refused";
  return name === "NotReadableError" || name === "AbortError" ? "busy" : "none";
}

export class Recorder {
  /** How long it has been listening, ms; nothing while it isn't. */
  running = $state<number | undefined>();
  /** What was spoken last. */
  spoken = $state.raw<Spoken | undefined>();
  /** Why it can't listen. */
  problem = $state<RecorderProblem | undefined>();

  #media: MediaRecorder | undefined;
  #turn = 0;

  /** Listens until `stop`, or until a note is as long as it may be. */
  async begin(): Promise<void> {
    this.drop();
    const turn = this.#turn;
    this.problem = undefined;
    const kind = typeof MediaRecorder === "undefined" ? undefined : kindHere((k) => MediaRecorder.isTypeSupported(k));
    // A page that isn't trusted has no devices at all, whatever the types say.
    const devices = navigator.mediaDevices as MediaDevices | undefined;
    if (!kind || !devices) {
      this.problem = "none";
      return;
    }
    try {
      const stream = await devices.getUserMedia({ audio: { channelCount: 1, noiseSuppression: true }, video: false });
      if (turn !== this.#turn) return off(stream);
      this.#listen(stream, kind, turn);
    } catch (problem) {
      if (turn === this.#turn) this.problem = problemOf(problem);
    }
  }

  /** Ends listening; what was said is in `spoken`. */
  stop(): void {
    if (this.#media?.state === "recording") this.#media.stop();
  }

  /** Forgets what was said and turns the microphone off. */
  drop(): void {
    this.#turn += 1;
    this.stop();
    this.#media = undefined;
    this.running = undefined;
    this.spoken = undefined;
  }

  #listen(stream: MediaStream, kind: string, turn: number): void {
    const media = new MediaRecorder(stream, { mimeType: kind, audioBitsPerSecond: BITS });
    const parts: Blob[] = [];
    const began = performance.now();
    const ran = () => Math.round(performance.now() - began);
    const clock = setInterval(() => {
      if (turn === this.#turn) this.running = ran();
      if (ran() >= LIMIT_MS) this.stop();
    }, 200);
    media.ondataavailable = (event) => parts.push(event.data);
    media.onstop = () => {
      clearInterval(clock);
      off(stream);
      if (turn !== this.#turn) return;
      this.running = undefined;
      this.spoken = { blob: new Blob(parts, { type: kind }), length_ms: Math.min(ran(), LIMIT_MS) };
    };
    this.#media = media;
    this.running = 0;
    media.start();
  }
}

function off(stream: MediaStream): void {
  stream.getTracks().forEach((track) => track.stop());
}

/** What was spoken as the kiosk takes it. */
export async function asSound({ blob, length_ms }: Spoken): Promise<{ sound_base64: string; length_ms: number }> {
  return { sound_base64: await base64Of(blob), length_ms };
}
