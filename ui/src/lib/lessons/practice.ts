// What a request comes to in a lesson. Only what is named here goes to the kiosk, so that nothing
// that is added later is kept by oversight.
import type { PersonView } from "../generated/PersonView";
import type { Request } from "../generated/Request";
import { type Lesson, MADE_UP } from "./lessons";
import { lotOf, measured, photoFile, proposalFor } from "./sample";

export type Practised =
  /** The lesson's own answer. */
  | { value: unknown }
  /** The kiosk answers as always: it keeps nothing by it. */
  | "kiosk"
  /** What the lesson leads to would be kept now: it is over. */
  | "done"
  /** This is not for practice. */
  | "refused";

const READ: ReadonlySet<Request["do"]> = new Set<Request["do"]>([
  "home", "people", "produce", "places", "lots", "daybook", "frame", "recognise", "cameras", "read_scale", "say",
  "exchange", "sticks", "village", "prove_pin", "set_lang", "sign_out",
]);

/** What a request comes to in a lesson; `standard` is what its photo is said to be judged by. */
export function practise(lesson: Lesson, request: Request, person: PersonView, standard: string): Practised {
  switch (request.do) {
    case "draft":
      return { value: lesson.drafts[request.name] ? begun(lesson.drafts[request.name], person) : null };
    case "save_draft":
      return { value: true };
    case "lot":
      return request.lot === MADE_UP ? { value: lotOf(person) } : "kiosk";
    case "photo":
      return { value: photoFile() };
    case "measure_photo":
      return { value: measured(standard) };
    case "propose":
      return { value: proposalFor(request.answers) };
    case "receive_lot":
    case "keep_inspection":
      return "done";
    default:
      return READ.has(request.do) ? "kiosk" : "refused";
  }
}

/** A draft as the person themselves would have begun it. */
const begun = (draft: Lesson["drafts"][string] | undefined, person: PersonView) => ({ ...draft, member: person.id });
