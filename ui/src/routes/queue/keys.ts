// The queue by keyboard: one hand on j, k and a, the other on the classes.
import type { Class } from "../../lib/generated/Class";
import type { Told } from "../../lib/shortcuts";
import { CLASSES } from "../lot/review";

/** What a key does here; a class is chosen. */
export type Act = Class | "next" | "back" | "looked" | "approve" | "note" | "undo" | "again" | "compare" | "alike" | "find" | "help" | "close";

/** The keys in the order they are shown. */
export const KEYS: Told<Act>[] = [
  { act: "next", keys: ["j", "ArrowDown"], says: "leader-keys-next" },
  { act: "back", keys: ["k", "ArrowUp"], says: "leader-keys-back" },
  ...CLASSES.map((of, at) => ({ act: of, keys: [String(at + 1)], says: `class-${of}` })),
  { act: "approve", keys: ["a"], says: "leader-keys-approve" },
  { act: "undo", keys: ["u"], says: "leader-keys-undo" },
  { act: "looked", keys: ["y"], says: "desk-lot-look-again" },
  { act: "note", keys: ["n"], says: "leader-keys-note" },
  { act: "again", keys: ["b"], says: "leader-keys-again" },
  { act: "compare", keys: ["c"], says: "leader-keys-compare" },
  { act: "alike", keys: ["l"], says: "leader-keys-alike" },
  { act: "find", keys: ["/"], says: "leader-keys-find" },
  { act: "help", keys: ["?"], says: "leader-keys-help" },
  { act: "close", keys: ["Escape"], says: "leader-keys-close" },
];
