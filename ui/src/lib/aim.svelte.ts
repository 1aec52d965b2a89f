// Looks at a camera's moving picture, frame by frame, and tells what to change. Frames
// are asked one after the other, so that a slow kiosk is asked less often.
import { call } from "./api/call";
import { base64Of, type Camera, frameOf } from "./camera.svelte";
import type { Framing } from "./generated/Framing";
import type { Hint } from "./generated/Hint";
import { goodLong, lacked, nothingLacks, nothingTold, saw, toSay, wasSaid } from "./hints";
import { t } from "./i18n.svelte";
import { sounding } from "./sound";
import { voice } from "./voice.svelte";

/** The kiosk looks at no larger frame, px. */
const SIDE = 1280;
const QUALITY = 0.7;
/** The least time from one frame to the next: a kiosk has other things to do as well, ms. */
const EVERY_MS = 125;
/** After a frame that got no answer, ms. */
const AFTER_TROUBLE_MS = 1000;

export class Aim {
  /** What the last frame showed. */
  framing = $state.raw<Framing | undefined>();
  /** The hint that stands. */
  hint = $state<Hint | undefined>();
  /** Whether all was good for a second. */
  ready = $state(false);
  /** Whether a photo taken so wouldn't tell sizes well. It can be taken all the same. */
  scaleUnknown = $state(false);

  #told = nothingTold;
  #scale = nothingLacks;
  #scaleSaid = false;
  #takenAt = 0;

  /** `speaks`: the hints are said, where that is wished. */
  constructor(private readonly speaks = true) {}

  /** Looks at what `video` shows of `camera` until the returned function is called. */
  watch(camera: Camera, video: () => HTMLVideoElement | undefined): () => void {
    const stop = new AbortController();
    this.#forget();
    const look = async () => {
      const began = performance.now();
      const seen = await this.#look(camera, video(), stop.signal).catch(() => false);
      if (stop.signal.aborted) return;
      if (!seen) this.#forget();
      const rest = EVERY_MS - (performance.now() - began);
      setTimeout(() => void look(), seen ? Math.max(10, rest) : AFTER_TROUBLE_MS / (video() ? 1 : 4));
    };
    void look();
    return () => stop.abort();
  }

  /** Whether there was a frame and an answer. */
  async #look(camera: Camera, video: HTMLVideoElement | undefined, signal: AbortSignal): Promise<boolean> {
    if (!video || document.hidden) return false;
    const takenAt = performance.now();
    const frame = await frameOf(video, SIDE, QUALITY);
    if (!frame) return false;
    const corners = this.framing?.corners;
    const before = corners ? { corners, ms: takenAt - this.#takenAt } : null;
    const image_base64 = await base64Of(frame);
    const framing = await call({ do: "frame", image_base64, camera: camera.name ?? null, before }, signal);
    if (signal.aborted) return false;
    this.framing = framing;
    this.#takenAt = takenAt;
    const now = performance.now();
    this.#scale = lacked(this.#scale, framing.scale_known === false, now);
    this.scaleUnknown = this.#scale.shown;
    this.#tell(framing.hint, now);
    return true;
  }

  #tell(hint: Hint, now: number): void {
    this.#told = saw(this.#told, hint, now);
    this.hint = this.#told.shown;
    this.ready = goodLong(this.#told, now);
    if (!this.speaks) return;
    const say = toSay(this.#told, now, sounding.on);
    if (!say) return this.#tellScale();
    this.#told = wasSaid(this.#told, say, now);
    voice.tell(t(`framing-${say}`));
  }

  /** Said once, after that all else is good. */
  #tellScale(): void {
    if (this.#scaleSaid || !this.scaleUnknown || this.#told.said !== "good" || sounding.on) return;
    this.#scaleSaid = true;
    voice.tell(t("framing-scale-unknown"));
  }

  #forget(): void {
    this.framing = undefined;
    this.hint = undefined;
    this.ready = false;
    this.scaleUnknown = false;
    this.#scale = nothingLacks;
    this.#told = { ...nothingTold, said: this.#told.said, saidAt: this.#told.saidAt };
  }
}
