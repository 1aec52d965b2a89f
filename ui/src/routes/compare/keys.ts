// Two photos by keyboard: the glass over them, and which lies beside.
import type { Told } from "../../lib/shortcuts";

/** What a key does here. */
export type Act = "next" | "last" | "closer" | "farther" | "whole" | "turn" | "help" | "back";

/** The keys in the order they are shown. */
export const KEYS: Told<Act>[] = [
  { act: "next", keys: ["j"], says: "leader-compare-next" },
  { act: "last", keys: ["k"], says: "leader-compare-last" },
  { act: "closer", keys: ["+", "="], says: "leader-compare-closer" },
  { act: "farther", keys: ["-"], says: "leader-compare-farther" },
  { act: "whole", keys: ["0"], says: "leader-compare-whole" },
  { act: "turn", keys: ["t"], says: "leader-compare-turn" },
  { act: "help", keys: ["?"], says: "leader-keys-help" },
  { act: "back", keys: ["Escape"], says: "desk-back" },
];
