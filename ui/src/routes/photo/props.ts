// What each of the photo's screens is given.
import type { IconName } from "../../lib/components/icons";
import type { Produce } from "../../lib/generated/Produce";
import type { Shot } from "./shot.svelte";

export type Common = {
  shot: Shot;
  produce: Produce;
  /** Lot and weight, under the person's name. */
  where: string;
  steps: { icon: IconName; label: string }[];
};
