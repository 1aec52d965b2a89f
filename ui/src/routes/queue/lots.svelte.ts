// The lots a leader looks through, read again when something about a lot changes.
import { call } from "../../lib/api/call";
import { live, type Live } from "../../lib/api/live.svelte";
import type { LotPage } from "../../lib/generated/LotPage";
import { session } from "../../lib/session.svelte";
import { asked, EVERYTHING, type Looking } from "./queue";

/** So many are shown: what comes next moves up when some are done, and longer lists are narrowed
 * or searched instead of scrolled through. */
const LIMIT = 60;

/** What the leader looked for stays while going from lot to lot. */
export const looking: Looking = $state({ ...EVERYTHING });
/** Where the leader was in the list, and whether its other filters are seen. */
export const place: { lot?: string; filters: boolean } = $state({ filters: false });

/** Nothing but what waits is looked for any more. */
export const lookAtAll = (): void => void Object.assign(looking, EVERYTHING);

// Nothing of the last person stays.
session.onSignOut(() => {
  lookAtAll();
  Object.assign(place, { lot: undefined, filters: false });
});

/** The lots that fit, in the order asked for. */
export function lots(): Live<LotPage> {
  return live(() => call({ do: "lots", query: asked(looking, Date.now(), LIMIT) }), ["lot", "inspection", "approval"]);
}
