// The microphone: one note at a time, in the smallest form this browser can record.
import { base64Of } from "./camera.svelte";
import { sounding } from "./sound";
import { joined, RATE, resampled, wavOf } from "./wav";

/** The longest note, ms; the kiosk refuses more. */
export const LIMIT_MS = 60_000;
/** Speech is understood at this rate, and a minute of it is 120 KB; bits a second. */
const BITS = 16_000;
/** What browsers record, the smallest first. */
const KINDS = ["audio/webm;codecs=opus", "audio/ogg;codecs=opus", "audio/mp4", "audio/webm"];

export type RecorderProblem = "none" | "refused" | "busy";

/** What was spoken. */
export type Spoken = { blob: Blob; length_ms: number };

/** Something that is listening; stopping it gives the sound. */
type Listening = { stop: () => Promise<Blob> };

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

  #end: (() => Promise<void>) | undefined;
  #turn = 0;

  /** Listens until `stop`, or until a note is as long as it may be. What sounds ends first, so that it isn't recorded. */
  async begin(): Promise<void> {
    this.drop();
    sounding.end();
    const turn = this.#turn;
    this.problem = undefined;
    try {
      // A page that isn't trusted has no devices at all.
      const devices = navigator.mediaDevices as MediaDevices | undefined;
      if (!devices) throw new DOMException("", "NotFoundError");
      const stream = await devices.getUserMedia({ audio: { channelCount: 1, noiseSuppression: true }, video: false });
      if (turn !== this.#turn) return off(stream);
      try {
        this.#listen(stream, turn);
      } catch (problem) {
        off(stream);
        throw problem;
      }
    } catch (problem) {
      if (turn === this.#turn) this.problem = problemOf(problem);
    }
  }

  /** Ends listening; what was said is in `spoken`. */
  stop(): void {
    const end = this.#end;
    this.#end = undefined;
    void end?.();
  }

  /** Forgets what was said and turns the microphone off. */
  drop(): void {
    this.#turn += 1;
    this.stop();
    this.running = undefined;
    this.spoken = undefined;
  }

  #listen(stream: MediaStream, turn: number): void {
    const kind = typeof MediaRecorder === "undefined" ? undefined : kindHere((k) => MediaRecorder.isTypeSupported(k));
    const listening = kind ? recording(stream, kind) : hearing(stream);
    const sound = sounding.begin(() => this.stop(), "recording");
    const began = performance.now();
    const ran = () => Math.min(Math.round(performance.now() - began), LIMIT_MS);
    const clock = setInterval(() => {
      if (turn === this.#turn) this.running = ran();
      if (ran() >= LIMIT_MS) this.stop();
    }, 200);
    this.running = 0;
    this.#end = async () => {
      clearInterval(clock);
      sound.over();
      const length_ms = ran();
      const blob = await listening.stop();
      off(stream);
      if (turn !== this.#turn) return;
      this.running = undefined;
      this.spoken = { blob, length_ms };
    };
  }
}

/** The browser's own recorder. */
function recording(stream: MediaStream, kind: string): Listening {
  const media = new MediaRecorder(stream, { mimeType: kind, audioBitsPerSecond: BITS });
  const parts: Blob[] = [];
  media.ondataavailable = (event) => parts.push(event.data);
  const ended = new Promise<void>((done) => (media.onstop = () => done()));
  media.start();
  const stop = async () => {
    if (media.state !== "inactive") media.stop();
    await ended;
    return new Blob(parts, { type: kind });
  };
  return { stop };
}

/** Where the browser hears but doesn't record (WebKitGTK without its transcoder), the samples themselves. */
function hearing(stream: MediaStream): Listening {
  const context = new AudioContext({ sampleRate: RATE });
  const source = context.createMediaStreamSource(stream);
  // A worklet would need a script of its own; this is in every browser and a note is short.
  const tap = context.createScriptProcessor(4096, 1, 1);
  const parts: Float32Array[] = [];
  tap.onaudioprocess = (event) => parts.push(event.inputBuffer.getChannelData(0).slice());
  source.connect(tap);
  // It hears only while it leads somewhere; what it leads there is silence.
  tap.connect(context.destination);
  const stop = async () => {
    source.disconnect();
    tap.disconnect();
    const samples = resampled(joined(parts), context.sampleRate);
    await context.close();
    return new Blob([wavOf(samples)], { type: "audio/wav" });
  };
  return { stop };
}

function off(stream: MediaStream): void {
  stream.getTracks().forEach((track) => track.stop());
}

/** What was spoken as the kiosk takes it. */
export async function asSound({ blob, length_ms }: Spoken): Promise<{ sound_base64: string; length_ms: number }> {
  return { sound_base64: await base64Of(blob), length_ms };
}
