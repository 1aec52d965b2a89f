// The camera: the one that looks at the mat, at its highest resolution, never mirrored.

/** Most pixels we ask a camera for; it gives what it can. */
const WANTED = { width: { ideal: 4096 }, height: { ideal: 3072 } };
/** JPEG quality of a frame taken from the moving picture. */
const QUALITY = 0.95;
/** How long a camera may take for a still before the moving picture's frame is taken, ms. */
const STILL_MS = 3000;

/** Where it is kept which camera looks at the mat. */
const KEPT = "camera";
/** The kiosk keeps no longer names. */
const NAME_MAX = 80;

export type CameraProblem = "camera-none" | "camera-refused" | "camera-busy" | "camera-lost";

/** A camera's picture while it is shown. */
export class Camera {
  /** The moving picture. */
  stream = $state.raw<MediaStream | undefined>();
  /** Cameras to choose from. */
  list = $state.raw<MediaDeviceInfo[]>([]);
  /** Why there is no picture. */
  problem = $state<CameraProblem | undefined>();
  /** Whether its lamp is on; nothing where it has none. */
  torch = $state<boolean | undefined>();

  /** Which camera is shown. */
  get chosen(): string | undefined {
    return this.#track?.getSettings().deviceId;
  }

  /** What the machine calls the camera shown, as the kiosk keeps it. */
  get name(): string | undefined {
    return this.#track ? nameOf(this.#track) : undefined;
  }

  #wanted = 0;
  // Some cameras never give a still; after the first such, frames are taken at once.
  #stills = true;

  get #track(): MediaStreamTrack | undefined {
    return this.stream?.getVideoTracks()[0];
  }

  /** Opens the camera that was chosen for the mat at this kiosk, or the one at the back. */
  async openChosen(): Promise<void> {
    const kept = keptCamera();
    await this.open(kept);
    // It may have been unplugged since, or the browser has given it another id.
    if (kept && this.problem === "camera-none") await this.open();
  }

  /** Opens a camera; without an id the one at the back. */
  async open(deviceId?: string): Promise<void> {
    const turn = ++this.#wanted;
    this.#stop();
    this.problem = undefined;
    const which = deviceId ? { deviceId: { exact: deviceId } } : { facingMode: { ideal: "environment" } };
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ video: { ...which, ...WANTED }, audio: false });
      if (turn !== this.#wanted) stream.getTracks().forEach((track) => track.stop());
      else this.#show(stream);
      await this.#look();
    } catch (problem) {
      if (turn === this.#wanted) this.problem = problemOf(problem);
      await this.#look().catch(() => undefined);
    }
  }

  /** Opens the next camera and keeps that it looks at the mat. */
  async other(): Promise<void> {
    const ids = this.list.map((d) => d.deviceId);
    await this.choose(ids[(ids.indexOf(this.chosen ?? "") + 1) % ids.length]);
  }

  /** Opens a camera and keeps that it looks at the mat. */
  async choose(deviceId: string | undefined): Promise<void> {
    await this.open(deviceId);
    if (deviceId && !this.problem) keepCamera(deviceId);
  }

  /** Turns the lamp on or off. */
  async light(on: boolean): Promise<void> {
    const wanted = { advanced: [{ torch: on } as MediaTrackConstraintSet] };
    await this.#track?.applyConstraints(wanted).then(() => (this.torch = on), () => undefined);
  }

  /** Notices cameras that come and go; gives how to stop. One that comes ends a trouble. */
  watch(): () => void {
    const devices = typeof navigator === "undefined" ? undefined : navigator.mediaDevices;
    const changed = () => {
      if (this.problem && this.problem !== "camera-refused") void this.openChosen();
      else void this.#look();
    };
    devices?.addEventListener("devicechange", changed);
    return () => devices?.removeEventListener("devicechange", changed);
  }

  #show(stream: MediaStream): void {
    this.stream = stream;
    const track = this.#track;
    const able = track?.getCapabilities?.() as { torch?: boolean } | undefined;
    this.torch = able?.torch ? false : undefined;
    track?.addEventListener("ended", () => {
      if (this.stream !== stream) return;
      this.#stop();
      this.problem = "camera-lost";
    });
  }

  async #look(): Promise<void> {
    this.list = (await navigator.mediaDevices.enumerateDevices()).filter((d) => d.kind === "videoinput");
  }

  /** Turns the camera off. */
  close(): void {
    this.#wanted++;
    this.#stop();
  }

  /** Takes a photo: the camera's own still, or the frame that `video` shows. */
  async take(video: HTMLVideoElement): Promise<Blob | undefined> {
    return (await this.#still()) ?? (await frameOf(video, Infinity, QUALITY));
  }

  async #still(): Promise<Blob | undefined> {
    const track = this.#track;
    if (!track || !this.#stills || typeof ImageCapture === "undefined") return undefined;
    const late = new Promise<undefined>((done) => setTimeout(() => done(undefined), STILL_MS));
    const still = new ImageCapture(track).takePhoto().catch(() => undefined);
    const blob = await Promise.race([still, late]);
    const usable = blob && /^image\/(jpeg|png)$/.test(blob.type) && blob.size > 0;
    if (!usable) this.#stills = false;
    return usable ? blob : undefined;
  }

  #stop(): void {
    this.stream?.getTracks().forEach((track) => track.stop());
    this.stream = undefined;
  }
}

/** What a video shows now, its longer side at most `side` pixels; nothing before it shows something. */
export function frameOf(video: HTMLVideoElement, side: number, quality: number): Promise<Blob | undefined> {
  const { videoWidth, videoHeight } = video;
  if (videoWidth === 0) return Promise.resolve(undefined);
  const scale = Math.min(1, side / Math.max(videoWidth, videoHeight));
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(videoWidth * scale);
  canvas.height = Math.round(videoHeight * scale);
  canvas.getContext("2d")?.drawImage(video, 0, 0, canvas.width, canvas.height);
  return new Promise((done) => canvas.toBlob((blob) => done(blob ?? undefined), "image/jpeg", quality));
}

/** What the machine calls a camera, as the kiosk keeps it; nothing where it doesn't say. */
export function nameOf(camera: { label: string }): string | undefined {
  return camera.label.trim().slice(0, NAME_MAX).trim() || undefined;
}

function keptCamera(): string | undefined {
  try {
    return localStorage.getItem(KEPT) ?? undefined;
  } catch {
    return undefined;
  }
}

function keepCamera(deviceId: string): void {
  try {
    localStorage.setItem(KEPT, deviceId);
  } catch {
    // Where nothing may be kept it holds until the screen is left.
  }
}

function problemOf(problem: unknown): CameraProblem {
  const name = problem instanceof DOMException ? problem.name : "";
  if (name === "NotAllowedError" || name === "SecurityError") return "camera-refused";
  return name === "NotReadableError" || name === "AbortError" ? "camera-busy" : "camera-none";
}

/** A file's bytes as base64. */
export async function base64Of(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let text = "";
  for (let i = 0; i < bytes.length; i += 0x8000) text += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  return btoa(text);
}

/** Base64 as a file. */
export function blobOf(base64: string, media: string): Blob {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  // A photo is millions of them: no call of a function for each.
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return new Blob([bytes], { type: media });
}
