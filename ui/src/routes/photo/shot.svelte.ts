// One photo of a lot on its way from the camera to an inspection.
import { CallError, call } from "../../lib/api/call";
import { asCallError } from "../../lib/api/live.svelte";
import { base64Of, blobOf } from "../../lib/camera.svelte";
import { newCommandId } from "../../lib/commands";
import { Draft } from "../../lib/draft.svelte";
import type { LotView } from "../../lib/generated/LotView";
import type { PhotoMeasured } from "../../lib/generated/PhotoMeasured";
import type { Proposal } from "../../lib/generated/Proposal";
import type { JsonValue } from "../../lib/generated/serde_json/JsonValue";
import { Intention } from "../../lib/intention.svelte";

/** What survives a power cut: which photo, and what was answered. */
type Kept = { commandId: string; lot: string; photo: string; answers: Record<string, string> };

export class Shot {
  /** The photo's address in this browser, shown from the moment it is taken. */
  src = $state<string | undefined>();
  /** Whether it is being measured. */
  measuring = $state(false);
  /** Why it couldn't be. */
  error = $state.raw<CallError | undefined>();
  /** What was measured. */
  measured = $state.raw<PhotoMeasured | undefined>();
  /** What the standard says with the answers so far. */
  proposal = $state.raw<Proposal | undefined>();
  /** What people answered. */
  answers = $state.raw<Record<string, string>>({});
  /** Keeping it as the lot's inspection. */
  keep = new Intention();

  #draft = new Draft("photo");
  #abort: AbortController | undefined;
  #commandId = newCommandId();

  constructor(private readonly lot: string) {}

  /** Goes on with a photo taken before the power went. */
  async resume(): Promise<void> {
    const kept = keptOf(await this.#draft.read());
    if (!kept || kept.lot !== this.lot || this.src) return;
    const file = await call({ do: "photo", photo: kept.photo }).catch(() => undefined);
    if (!file || this.src) return;
    await this.measure(blobOf(file.base64, file.media));
    this.#commandId = kept.commandId;
    if (this.measured) await this.answerAll(kept.answers);
  }

  /** Measures a photo; another one or `cancel` leaves it behind. */
  async measure(photo: Blob): Promise<void> {
    this.clear();
    const abort = new AbortController();
    this.#abort = abort;
    this.src = URL.createObjectURL(photo);
    this.measuring = true;
    try {
      const image_base64 = await base64Of(photo);
      const measured = await call({ do: "measure_photo", lot: this.lot, image_base64 }, abort.signal);
      if (this.#abort !== abort) return;
      this.measured = measured;
      this.proposal = measured.proposal ?? undefined;
      this.#keepDraft();
    } catch (problem) {
      if (this.#abort === abort) this.error = asCallError(problem);
    } finally {
      if (this.#abort === abort) this.measuring = false;
    }
  }

  /** Forgets the photo on the screen; what is stored stays stored. */
  clear(): void {
    this.#abort?.abort();
    this.#abort = undefined;
    if (this.src) URL.revokeObjectURL(this.src);
    this.src = undefined;
    this.measuring = false;
    this.error = undefined;
    this.measured = undefined;
    this.proposal = undefined;
    this.answers = {};
    this.#commandId = newCommandId();
  }

  /** Answers one question. */
  answer(question: string, code: string): Promise<void> {
    return this.answerAll({ ...this.answers, [question]: code });
  }

  private async answerAll(answers: Record<string, string>): Promise<void> {
    if (!this.measured) return;
    this.answers = answers;
    this.#keepDraft();
    try {
      this.proposal = await call({ do: "propose", lot: this.lot, photo: this.measured.photo, answers });
      this.error = undefined;
    } catch (problem) {
      this.error = asCallError(problem);
    }
  }

  /** Keeps the photo with its answers as the lot's inspection. */
  async keepIt(): Promise<LotView | undefined> {
    const photo = this.measured?.photo;
    if (!photo) return undefined;
    this.keep.id = this.#commandId;
    const answers = this.answers;
    const done = await this.keep.run((command_id) => call({ do: "keep_inspection", command_id, lot: this.lot, photo, answers }));
    if (done) await this.#draft.forget();
    return done;
  }

  #keepDraft(): void {
    if (!this.measured) return;
    const kept: Kept = { commandId: this.#commandId, lot: this.lot, photo: this.measured.photo, answers: this.answers };
    void this.#draft.keep(kept);
  }
}

function keptOf(body: JsonValue): Kept | undefined {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return undefined;
  return typeof body["photo"] === "string" && typeof body["commandId"] === "string" ? (body as unknown as Kept) : undefined;
}
