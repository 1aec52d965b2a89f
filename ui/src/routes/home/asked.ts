// Which askings were said aloud to who is signed in.
import type { AskAgain } from "../../lib/generated/AskAgain";
import { session } from "../../lib/session.svelte";

const said = new Set<string>();
const name = (ask: AskAgain): string => `${ask.by}/${ask.at_ms}`;

export const told = {
  isNew: (ask: AskAgain): boolean => !said.has(name(ask)),
  add: (ask: AskAgain): void => void said.add(name(ask)),
};

// The next one hears it too.
session.onSignOut(() => said.clear());
