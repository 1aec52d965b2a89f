// What there is to bring and to order; the same for as long as the program runs.
import { call } from "./api/call";
import type { ProduceFacts } from "./generated/ProduceFacts";

let asked: Promise<ProduceFacts[]> | undefined;

/** Every kind of produce; the kiosk is asked once. */
export function allProduce(): Promise<ProduceFacts[]> {
  asked ??= call({ do: "produce" }).catch((problem: unknown) => {
    asked = undefined;
    throw problem;
  });
  return asked;
}
