// Unfinished work that survives a power cut: kept under the person's drafts after every answer.
import { call, type CallError } from "./api/call";
import { asCallError } from "./api/live.svelte";
import { newCommandId } from "./commands";

/** What every draft has: the id of the command it becomes, made once. */
export type Draft = { command_id: string };

type Making<T> = {
  /** The draft's name in the kiosk. */
  name: string;
  /** An empty one. */
  begin: (commandId: string) => T;
  /** Whether what lay on disk can be gone on with; a newer or older kiosk may have written it. */
  usable: (draft: T) => boolean;
  /** What of it may lie on disk. */
  onDisk?: (draft: T) => T;
};

export class Kept<T extends Draft> {
  /** The answers so far. */
  value: T;
  /** Unfinished work found on arrival, until the person says what to do with it. */
  found = $state.raw<T | undefined>(undefined);
  /** Whether the kiosk has been asked for unfinished work. */
  ready = $state(false);
  /** Whether all of it is on disk. */
  saved = $state(false);
  /** Why it isn't. */
  error = $state.raw<CallError | undefined>(undefined);

  #saving: Promise<void> = Promise.resolve();
  #turn = 0;

  constructor(private readonly making: Making<T>) {
    this.value = $state.raw(making.begin(newCommandId()));
  }

  /** Looks for unfinished work; `resume` goes on with it without asking. */
  async open(resume = false): Promise<void> {
    try {
      const body = await call({ do: "draft", name: this.making.name });
      const found = this.#read(body);
      if (found && resume) this.value = found;
      else this.found = found;
    } catch (problem) {
      this.error = asCallError(problem);
    }
    this.ready = true;
  }

  #read(body: unknown): T | undefined {
    if (typeof body !== "object" || body === null || !("command_id" in body)) return undefined;
    const draft = { ...this.making.begin(newCommandId()), ...body } as T;
    return this.making.usable(draft) ? draft : undefined;
  }

  /** Goes on with what was found. */
  goOn(): void {
    if (this.found) this.value = this.found;
    this.found = undefined;
  }

  /** Leaves what was found and begins again. */
  anew(): void {
    this.found = undefined;
    this.value = this.making.begin(newCommandId());
    this.#write(null);
  }

  /** Keeps the answers so far. */
  keep(next: T): void {
    this.value = next;
    this.#write(this.making.onDisk ? this.making.onDisk(next) : next);
  }

  /** Forgets it all: the work is done. */
  forget(): void {
    this.#write(null);
  }

  /** One after the other, so that an older state never overwrites a newer one. */
  #write(body: T | null): void {
    const turn = ++this.#turn;
    this.saved = false;
    this.#saving = this.#saving.then(async () => {
      try {
        if (turn < this.#turn) return;
        await call({ do: "save_draft", name: this.making.name, body: JSON.parse(JSON.stringify(body)) });
        this.error = undefined;
        this.saved = turn === this.#turn && body !== null;
      } catch (problem) {
        this.error = asCallError(problem);
      }
    });
  }
}
