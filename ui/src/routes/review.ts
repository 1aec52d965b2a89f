// The screens lots are reviewed on: at the kiosk and on a leader's phone.
import type { Route } from ".";
import Again from "./again/Again.svelte";
import Alike from "./alike/Alike.svelte";
import Compare from "./compare/Compare.svelte";
import Queue from "./queue/Queue.svelte";
import { wide } from "./queue/wide";

export const review: Route[] = [
  // Where the list stands beside the lot it stays there while one goes from lot to lot.
  { path: "/queue", screen: Queue, stays: wide },
  { path: "/queue/:lot", screen: Queue, stays: wide },
  { path: "/queue/:lot/again", screen: Again },
  { path: "/queue/:lot/alike", screen: Alike },
  { path: "/queue/:lot/compare", screen: Compare },
];
