// Which askings were said aloud to who is signed in.
import type { AgainAsked } from "../../lib/generated/AgainAsked";
import { session } from "../../lib/session.svelte";

const said = new Set<string>();
const name = (ask: AgainAsked): string => `${ask.by}/${ask.at_ms}`;

export const told = {
  isNew: (ask: AgainAsked): boolean => !said.has(name(ask)),
  add: (ask: AgainAsked): void => void said.add(name(ask)),
};

// The next one hears it too.
session.onSignOut(() => said.clear());
