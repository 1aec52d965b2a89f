// The lots a leader looks through, read again when something about a lot changes.
import { call } from "../../lib/api/call";
import { live, type Live } from "../../lib/api/live.svelte";
import type { LotPage } from "../../lib/generated/LotPage";
import { session } from "../../lib/session.svelte";
import type { Looking } from "./queue";

/** More than this and the leader searches instead. */
const LIMIT = 200;

/** What the leader looked for stays while going from lot to lot. */
export const looking: Looking = $state({ stage: "waiting", produce: "all", text: "" });

// Nothing of the last person stays.
session.onSignOut(() => Object.assign(looking, { stage: "waiting", produce: "all", text: "" }));

/** The lots that fit. */
export function lots(): Live<LotPage> {
  return live(
    () =>
      call({
        do: "lots",
        query: {
          stage: looking.stage === "all" ? null : looking.stage,
          text: looking.text.trim() === "" ? null : looking.text.trim(),
          limit: LIMIT,
        },
      }),
    ["lot", "inspection", "approval"],
  );
}
