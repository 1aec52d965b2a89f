// Which of the photo's screens is shown.
import type { Proposal } from "../../lib/generated/Proposal";
import { openQuestion } from "../../lib/verdict";

export type Stage = { at: "aim" } | { at: "result" } | { at: "ask"; question: string } | { at: "check" };

/**
 * `judged`: there is a photo with a proposal; `good`: the person said it is a good
 * one; `asking`: a question the person wants to answer anew.
 */
export function stageOf(judged: boolean, good: boolean, proposal: Proposal | undefined, asking: string | undefined): Stage {
  if (!judged || !proposal) return { at: "aim" };
  if (!good) return { at: "result" };
  const question = asking ?? openQuestion(proposal)?.question;
  return question === undefined ? { at: "check" } : { at: "ask", question };
}
