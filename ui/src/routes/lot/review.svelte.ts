// A lot under a leader's eyes. What is approved is what was on the screen: when the record
// changes meanwhile, nothing is approved before the leader has looked again.
import { call } from "../../lib/api/call";
import { live, type Live } from "../../lib/api/live.svelte";
import { newCommandId } from "../../lib/commands";
import type { Class } from "../../lib/generated/Class";
import type { LotView } from "../../lib/generated/LotView";
import { Intention } from "../../lib/intention.svelte";
import { changed, type Choice, decision, mayDecide } from "./review";

export class Review {
  /** What is on the screen. */
  view = $state.raw<LotView | undefined>(undefined);
  /** What the leader has chosen; nothing means: as proposed. */
  choice = $state.raw<Choice>({});
  /** The lot changed while it was looked at, and the leader hasn't said so yet. */
  moved = $state(false);
  /** The approval under way. */
  readonly approving = new Intention();

  constructor(
    readonly id: string,
    private readonly source: () => Live<LotView>,
  ) {}

  /** Puts what the kiosk says now on the screen. */
  show(now: LotView): void {
    if (this.view && changed(this.view.heads, now.heads)) {
      this.moved = true;
      this.choose({});
    }
    this.view = now;
  }

  /** Puts on the screen what the leader did there: nobody else changed it, so there is nothing to look at again. */
  took(now: LotView): void {
    this.view = now;
    this.moved = false;
    this.choose({});
  }

  /** Another choice is another intention. */
  choose(choice: Choice): void {
    this.choice = choice;
    this.approving.id = newCommandId();
    this.approving.error = undefined;
  }

  /** Chooses a class, where one is wanted; the one proposed needs no reason. */
  pick(picked: Class): void {
    const proposed = this.view?.inspection?.proposal.class;
    if (!this.view || !proposed || this.moved || !mayDecide(this.view)) return;
    this.choose(picked === proposed ? {} : { class: picked, reason: this.choice.reason });
  }

  /** The leader has seen the change. */
  lookedAgain(): void {
    this.moved = false;
    this.approving.error = undefined;
  }

  /** Approves what is on the screen. */
  async approve(): Promise<void> {
    const decided = this.view && mayDecide(this.view) && decision(this.view, this.choice);
    if (!decided || this.moved) return;
    const done = await this.approving.run((command_id) =>
      call({ do: "approve_lot", command_id, lot: this.id, decision: decided }),
    );
    if (done) this.view = done;
    else if (this.approving.error?.code === "record-changed") await this.readAgain();
  }

  /** The kiosk refused because the record is another by now: shows it and asks to look again. */
  private async readAgain(): Promise<void> {
    await this.source().reload();
    this.moved = true;
    this.choose({});
  }

  /** Reads once more. */
  reload = (): Promise<void> => this.source().reload();

  /** Why the lot can't be shown. */
  get error() {
    return this.source().error;
  }
}

/** The lot under review, another one when `id` changes. For the top of a screen's script. */
export function reviewing(id: () => string | undefined): { readonly now: Review | undefined } {
  let now = $state.raw<Review | undefined>(undefined);
  $effect.pre(() => {
    const lot = id();
    now = lot === undefined ? undefined : followed(lot);
  });
  return {
    get now() {
      return now;
    },
  };
}

/** A lot under review that follows its record. */
function followed(id: string): Review {
  const source = live(() => call({ do: "lot", lot: id }), ["lot", "inspection", "approval", "note"]);
  const review = new Review(id, () => source);
  $effect(() => {
    if (source.value) review.show(source.value);
  });
  return review;
}
