// The screens lots are reviewed on: at the kiosk and on a leader's phone.
import type { Route } from ".";
import Again from "./again/Again.svelte";
import Alike from "./alike/Alike.svelte";
import Compare from "./compare/Compare.svelte";
import Queue from "./queue/Queue.svelte";

export const review: Route[] = [
  { path: "/queue", screen: Queue },
  { path: "/queue/:lot", screen: Queue },
  { path: "/queue/:lot/again", screen: Again },
  { path: "/queue/:lot/alike", screen: Alike },
  { path: "/queue/:lot/compare", screen: Compare },
];
