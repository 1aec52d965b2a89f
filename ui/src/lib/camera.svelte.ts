// The camera: the one that looks at the mat, at its highest resolution, never mirrored.

/** Most pixels we ask a camera for; it gives what it can. */
const WANTED = { width: { ideal: 4096 }, height: { ideal: 3072 } };
/** JPEG quality of a frame taken from the moving picture. */
const QUALITY = 0.95;
/** How long a camera may take for a still before the moving picture's frame is taken, ms. */
const STILL_MS = 3000;

export type CameraProblem = "camera-none" | "camera-refused" | "camera-busy";

/** A camera's picture while it is shown. */
export class Camera {
  /** The moving picture. */
  stream = $state.raw<MediaStream | undefined>();
  /** Cameras to choose from. */
  list = $state.raw<MediaDeviceInfo[]>([]);
  /** Why there is no picture. */
  problem = $state<CameraProblem | undefined>();

  /** Which camera is shown. */
  get chosen(): string | undefined {
    return this.stream?.getVideoTracks()[0]?.getSettings().deviceId;
  }

  #wanted = 0;
  // Some cameras never give a still; after the first such, frames are taken at once.
  #stills = true;

  /** Opens a camera; without an id the one at the back. */
  async open(deviceId?: string): Promise<void> {
    const turn = ++this.#wanted;
    this.#stop();
    this.problem = undefined;
    const which = deviceId ? { deviceId: { exact: deviceId } } : { facingMode: { ideal: "environment" } };
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ video: { ...which, ...WANTED }, audio: false });
      if (turn !== this.#wanted) stream.getTracks().forEach((track) => track.stop());
      else this.stream = stream;
      this.list = (await navigator.mediaDevices.enumerateDevices()).filter((d) => d.kind === "videoinput");
    } catch (problem) {
      if (turn === this.#wanted) this.problem = problemOf(problem);
    }
  }

  /** Turns the camera off. */
  close(): void {
    this.#wanted++;
    this.#stop();
  }

  /** Takes a photo: the camera's own still, or the frame that `video` shows. */
  async take(video: HTMLVideoElement): Promise<Blob | undefined> {
    return (await this.#still()) ?? (await frameOf(video));
  }

  async #still(): Promise<Blob | undefined> {
    const track = this.stream?.getVideoTracks()[0];
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

function frameOf(video: HTMLVideoElement): Promise<Blob | undefined> {
  const canvas = document.createElement("canvas");
  canvas.width = video.videoWidth;
  canvas.height = video.videoHeight;
  if (canvas.width === 0) return Promise.resolve(undefined);
  canvas.getContext("2d")?.drawImage(video, 0, 0);
  return new Promise((done) => canvas.toBlob((blob) => done(blob ?? undefined), "image/jpeg", QUALITY));
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
  return new Blob([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))], { type: media });
}
