import type { IconName } from "../../lib/components/icons";
import type { Counted } from "../../lib/generated/Counted";

/** What can be done with lots, by the name it has among the sums. */
export type StepName = Exclude<keyof Counted, "paid">;

export type Tone = "yes" | "tell" | "wait" | "no";
export type Step<Name extends string> = { name: Name; icon: IconName; tone: Tone };

/** In the order a lot goes. */
export const STEPS: Step<StepName>[] = [
  { name: "received", icon: "scale", tone: "tell" },
  { name: "graded", icon: "camera", tone: "wait" },
  { name: "approved", icon: "tick", tone: "yes" },
  { name: "shipped", icon: "truck", tone: "no" },
];
