// Every screen and its address. Before signing in there are only `who` and `found`.
import type { Component } from "svelte";
import Daybook from "./daybook/Daybook.svelte";
import { desk } from "./desk";
import Found from "./found/Found.svelte";
import Help from "./help/Help.svelte";
import Home from "./home/Home.svelte";
import ComingIn from "./lessons/ComingIn.svelte";
import Lessons from "./lessons/Lessons.svelte";
import Money from "./money/Money.svelte";
import Person from "./person/Person.svelte";
import Photo from "./photo/Photo.svelte";
import Lot from "./produce/Lot.svelte";
import Produce from "./produce/Produce.svelte";
import Receive from "./receive/Receive.svelte";
import Scan from "./scan/Scan.svelte";
import Visits from "./visits/Visits.svelte";
import Who from "./who/Who.svelte";

/** A screen; `:name` parts of its address become its properties. */
export type Route = {
  path: string;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- each screen has its own properties
  screen: Component<any>;
  /** Whether the screen stays while only its properties change; otherwise each address has a new one. */
  stays?: () => boolean;
};

/** Shown while nobody is signed in. */
export const who: Component = Who;

/** The only screen of a field officer's laptop. */
export const visits: Component = Visits;

/** Shown on a kiosk that belongs to no cooperative yet. */
export const found: Component = Found;

/** Every component in every state; not in what is shipped. */
export const kit: Component | undefined = import.meta.env.DEV ? (await import("./kit/Kit.svelte")).default : undefined;

/** The first is also where an unknown address leads. */
export const routes: Route[] = [
  { path: "/home", screen: Home },
  { path: "/today", screen: Daybook },
  { path: "/today/:person", screen: Daybook },
  { path: "/help", screen: Help },
  { path: "/lessons", screen: Lessons },
  { path: "/lessons/in/:way", screen: ComingIn },
  { path: "/me", screen: Person },
  { path: "/receive", screen: Receive },
  { path: "/photo/:lot", screen: Photo },
  { path: "/scan", screen: Scan },
  { path: "/produce", screen: Produce },
  { path: "/produce/:lot", screen: Lot },
  { path: "/money", screen: Money },
  { path: "/money/:member", screen: Money },
  ...desk,
];
