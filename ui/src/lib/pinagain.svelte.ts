// The PIN, asked before money, approvals and settings of who came in without it.
import { asker, call } from "./api/call";
import { Intention } from "./intention.svelte";
import { session } from "./session.svelte";

class PinAgain {
  /** Whether it is being asked. */
  asking = $state(false);
  /** Telling it. */
  readonly enter = new Intention();

  #told: ((told: boolean) => void)[] = [];

  /** Asks; whoever else wants it meanwhile waits for the same answer. */
  ask = (): Promise<boolean> => {
    if (!session.person) return Promise.resolve(false);
    this.asking = true;
    return new Promise((done) => this.#told.push(done));
  };

  /** The person typed it. */
  async told(pin: string): Promise<void> {
    if (await this.enter.run(() => call({ do: "prove_pin", pin }))) this.#end(true);
  }

  /** The person goes without. */
  leave = (): void => this.#end(false);

  #end(told: boolean): void {
    this.asking = false;
    this.enter.error = undefined;
    for (const done of this.#told.splice(0)) done(told);
  }
}

export const pinAgain = new PinAgain();
asker.askPin = pinAgain.ask;
session.onSignOut(pinAgain.leave);
