// Unfinished work that survives a power cut: kept under the person's drafts after every answer.
import { newCommandId } from "./commands";
import { Draft as Stored } from "./draft.svelte";

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

  readonly #stored: Stored;
  #begun = $state(false);

  constructor(private readonly making: Making<T>) {
    this.value = $state.raw(making.begin(newCommandId()));
    this.#stored = new Stored(making.name);
  }

  /** Whether there is something, and all of it is on disk. */
  get saved(): boolean {
    return this.#begun && this.#stored.saved;
  }

  /** Looks for unfinished work; `resume` goes on with it without asking. */
  async open(resume = false): Promise<void> {
    const found = this.#read(await this.#stored.read());
    if (found && resume) this.value = found;
    else this.found = found;
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
    this.forget();
  }

  /** Keeps the answers so far. */
  keep(next: T): void {
    this.value = next;
    this.#begun = true;
    void this.#stored.keep(this.making.onDisk ? this.making.onDisk(next) : next);
  }

  /** Forgets it all: the work is done. */
  forget(): void {
    this.#begun = false;
    void this.#stored.forget();
  }
}
