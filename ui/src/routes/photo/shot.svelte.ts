// One photo of a lot on its way from the camera to an inspection.
import { CallError, call } from "../../lib/api/call";
import { asCallError } from "../../lib/api/live.svelte";
import { PANEL_PX, photoUrl } from "../../lib/api/photo";
import { base64Of, blobOf } from "../../lib/camera.svelte";
import type { LotView } from "../../lib/generated/LotView";
import type { PhotoMeasured } from "../../lib/generated/PhotoMeasured";
import type { Proposal } from "../../lib/generated/Proposal";
import { t } from "../../lib/i18n.svelte";
import { Intention } from "../../lib/intention.svelte";
import { Kept } from "../../lib/kept.svelte";

/** The kiosk measures no larger file; it isn't worth carrying there. */
const PHOTO_MAX_BYTES = 64 * 1024 * 1024;

/**
 * The address of a stored photo once the page has it, so that it is there at once when it is shown.
 * What a camera took is many times as large, and isn't kept in the page.
 */
async function fetched(src: string): Promise<string | undefined> {
  const image = new Image();
  image.src = src;
  return image.decode().then(() => src, () => undefined);
}

/** What survives a power cut: which photos, by which cameras, since each has its lens, and what was answered. */
type Begun = {
  command_id: string;
  lot: string;
  photo: string;
  camera?: string;
  second?: string | null;
  second_camera?: string;
  answers: Record<string, string>;
};

/** A photo and what it said, while its pieces are turned over. */
type First = { src: string; measured: PhotoMeasured; proposal: Proposal | undefined };

/** The lot of an unfinished photo in a draft, where it is one that can be gone on with. */
export function begunLot(draft: unknown): string | undefined {
  const { lot, photo } = (draft ?? {}) as Partial<Begun>;
  return typeof lot === "string" && lot !== "" && typeof photo === "string" && photo !== "" ? lot : undefined;
}

export class Shot {
  /** The photo's address in this browser, shown from the moment it is taken. */
  src = $state<string | undefined>();
  /** The address of the photo of the other side, where there is one. */
  secondSrc = $state<string | undefined>();
  /** The photo whose other side is being photographed. */
  first = $state.raw<First | undefined>();
  /** Whether it is being measured. */
  measuring = $state(false);
  /** Why it couldn't be. */
  error = $state.raw<CallError | undefined>();
  /** What was measured. */
  measured = $state.raw<PhotoMeasured | undefined>();
  /** What the standard says with the answers so far. */
  proposal = $state.raw<Proposal | undefined>();
  /** Keeping it as the lot's inspection. */
  keep = new Intention();

  #draft: Kept<Begun>;
  #abort: AbortController | undefined;

  constructor(readonly lot: string) {
    this.#draft = new Kept<Begun>({
      name: "photo",
      begin: (command_id) => ({ command_id, lot, photo: "", answers: {} }),
      usable: (begun) => begun.lot === lot && begun.photo !== "" && typeof begun.answers === "object",
    });
  }

  /** What people answered. */
  get answers(): Record<string, string> {
    return this.#draft.value.answers;
  }

  /** Goes on with a photo taken before the power went. */
  async resume(): Promise<void> {
    await this.#draft.open();
    const begun = this.#draft.found;
    if (!begun || this.src) return;
    const file = await call({ do: "photo", photo: begun.photo }).catch(() => undefined);
    if (!file || this.src) return;
    if (!(await this.#measure(blobOf(file.base64, file.media), begun.camera))) return;
    if (begun.second) await this.#resumeSecond(begun.second, begun.second_camera);
    this.#draft.goOn();
    await this.answerAll(begun.answers);
  }

  async #resumeSecond(photo: string, camera: string | undefined): Promise<void> {
    const file = await call({ do: "photo", photo }).catch(() => undefined);
    if (!file) return;
    this.turn();
    if (!(await this.#measure(blobOf(file.base64, file.media), camera))) this.turnBack();
  }

  /** Goes on to the other side of the same pieces. */
  turn(): void {
    if (!this.src || !this.measured) return;
    if (this.secondSrc) URL.revokeObjectURL(this.secondSrc);
    this.secondSrc = undefined;
    this.first = { src: this.src, measured: this.measured, proposal: this.proposal };
    this.src = undefined;
    this.measured = undefined;
    this.proposal = undefined;
  }

  /** Leaves the other side alone: the first photo stands as it did. */
  turnBack(): void {
    const first = this.first;
    if (!first) return;
    this.clear();
    this.first = undefined;
    ({ src: this.src, measured: this.measured, proposal: this.proposal } = first);
  }

  /** Measures a new photo, taken by a camera of this name. What was asked about the one before is asked again. */
  async measure(photo: Blob, camera?: string): Promise<void> {
    const measured = await this.#measure(photo, camera);
    if (!measured) return;
    const first = this.#draft.value.camera;
    const cameras = measured.second ? { camera: first, second_camera: camera } : { camera };
    this.#draft.anew();
    this.#draft.keep({ ...this.#draft.value, photo: measured.photo, second: measured.second, ...cameras });
  }

  /** Takes a photo that a lent phone brought; the kiosk has measured it. */
  arrived(measured: PhotoMeasured): void {
    this.forget();
    this.src = photoUrl(measured.photo, PANEL_PX);
    this.measured = measured;
    this.proposal = measured.proposal ?? undefined;
    this.#draft.anew();
    this.#draft.keep({ ...this.#draft.value, photo: measured.photo });
  }

  /** Measures; another photo or `clear` meanwhile leaves this one behind. */
  async #measure(photo: Blob, camera?: string): Promise<PhotoMeasured | undefined> {
    this.clear();
    const abort = new AbortController();
    this.#abort = abort;
    this.#show(URL.createObjectURL(photo));
    if (photo.size > PHOTO_MAX_BYTES) {
      this.error = new CallError("photo-too-large", t("error-photo-too-large"));
      return undefined;
    }
    this.measuring = true;
    try {
      const image_base64 = await base64Of(photo);
      const turned_from = this.first?.measured.photo;
      const measured = await call({ do: "measure_photo", lot: this.lot, image_base64, camera: camera ?? null, turned_from }, abort.signal);
      const stored = await fetched(photoUrl(measured.photo, PANEL_PX));
      if (this.#abort !== abort) return undefined;
      if (stored) this.#show(stored);
      this.measured = measured;
      this.proposal = measured.proposal ?? undefined;
      this.#bothSides();
      return measured;
    } catch (problem) {
      if (this.#abort === abort) this.error = asCallError(problem);
      return undefined;
    } finally {
      if (this.#abort === abort) this.measuring = false;
    }
  }

  /** The first photo is shown again, with the second beside it. */
  #bothSides(): void {
    if (!this.first) return;
    this.secondSrc = this.src;
    this.src = this.first.src;
    this.first = undefined;
  }

  /** Forgets all of it; what is stored stays stored. */
  forget(): void {
    this.turnBack();
    this.clear();
    if (this.secondSrc) URL.revokeObjectURL(this.secondSrc);
    this.secondSrc = undefined;
  }

  /** Shows another address of a photo, or none. */
  #show(src: string | undefined): void {
    if (this.src) URL.revokeObjectURL(this.src);
    this.src = src;
  }

  /** Forgets the photo on the screen. */
  clear(): void {
    this.#abort?.abort();
    this.#abort = undefined;
    this.#show(undefined);
    this.measuring = false;
    this.error = undefined;
    this.measured = undefined;
    this.proposal = undefined;
  }

  /** Answers one question. */
  answer(question: string, code: string): Promise<void> {
    return this.answerAll({ ...this.answers, [question]: code });
  }

  /** Answers all questions at once. */
  async answerAll(answers: Record<string, string>): Promise<void> {
    if (!this.measured) return;
    this.#draft.keep({ ...this.#draft.value, answers });
    try {
      this.proposal = await call({ do: "propose", lot: this.lot, photo: this.measured.photo, second: this.measured.second, answers });
      this.error = undefined;
    } catch (problem) {
      this.error = asCallError(problem);
    }
  }

  /** Keeps the photo with its answers as the lot's inspection. */
  async keepIt(): Promise<LotView | undefined> {
    const { command_id, photo, second, answers } = this.#draft.value;
    // The draft's own id, so that a try after a power cut repeats it.
    this.keep.id = command_id;
    const done = await this.keep.run((id) => call({ do: "keep_inspection", command_id: id, lot: this.lot, photo, second, answers }));
    if (done) this.#draft.anew();
    return done;
  }
}
