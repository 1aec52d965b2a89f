// Promises to an order line, and taking them back: everything reversible has Undo.
import { call } from "../../lib/api/call";
import { newCommandId } from "../../lib/commands";
import type { OrderLot } from "../../lib/generated/OrderLot";
import type { OrderView } from "../../lib/generated/OrderView";
import { Intention } from "../../lib/intention.svelte";

/** The promise made last, while it can be taken back with one tap. */
export type Last = { allocation: string; name: string; weight_g: number };

class Undo {
  last = $state.raw<Last | undefined>(undefined);
  readonly releasing = new Intention();
  #tried: string | undefined;

  /** Remembers the newest promise of `lot` in the order as the kiosk answered it. */
  remember(order: OrderView, lineId: string, lot: OrderLot | undefined): void {
    const line = order.lines.find((one) => one.id === lineId);
    const made = line?.allocations.filter((one) => one.lot === lot?.lot.id).at(-1);
    this.last = made && { allocation: made.id, name: made.member.name, weight_g: made.weight_g };
  }

  /** Takes a promise back. Another promise is another intention. */
  async release(allocation: string): Promise<void> {
    if (this.#tried !== allocation) this.releasing.id = newCommandId();
    this.#tried = allocation;
    const done = await this.releasing.run((command_id) => call({ do: "release", command_id, allocation }));
    if (done && this.last?.allocation === allocation) this.last = undefined;
  }

  /** Tries the last one again. */
  async again(): Promise<void> {
    if (this.#tried) await this.release(this.#tried);
  }
}

export const releasing = (): Undo => new Undo();
