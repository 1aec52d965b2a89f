// Labels on their way to the kiosk's printer, by lot; they go on when the screen changes.
import { call } from "./api/call";
import { Printing } from "./printing.svelte";
import { session } from "./session.svelte";

/** One label's way. */
export class Label extends Printing {
  constructor(readonly lot: string) {
    super();
  }

  /** Sends it to the printer; a tap while it is on its way does nothing. */
  print(lang: string): Promise<void> {
    return this.send(() => call({ do: "send_label", lot: this.lot, lang }));
  }
}

const labels = new Map<string, Label>();

/** A lot's label on its way, or one to be sent. */
export function labelOf(lot: string): Label {
  const known = labels.get(lot);
  if (known) return known;
  const label = new Label(lot);
  labels.set(lot, label);
  return label;
}

// Nothing of the last person stays on the screen.
session.onSignOut(() => {
  for (const label of labels.values()) label.forget();
  labels.clear();
});
