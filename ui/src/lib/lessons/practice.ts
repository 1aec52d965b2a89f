// What a request comes to in a lesson. Only what is named here goes to the kiosk, so that nothing
// that is added later is kept by oversight.
import type { Request } from "../generated/Request";
import { fillingOf, gradedOf, lotsOf, orderOf, paperOf, parcelOf, paymentOf } from "./leading";
import { type Lesson, MADE_UP, parts } from "./lessons";
import { lotOf, type Made, measured, photoFile, proposalFor } from "./sample";

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
  "home", "people", "produce", "places", "lots", "lot", "daybook", "frame", "recognise", "cameras", "read_scale", "say",
  "exchange", "sticks", "village", "prove_pin", "set_lang", "sign_out",
]);

/** What a lesson leads to: it would be kept now. */
const ENDS: ReadonlySet<Request["do"]> = new Set<Request["do"]>([
  "sign_in", "sign_in_by_pictures", "sign_in_by_badge", "receive_lot", "keep_inspection",
  "approve_lot", "allocate", "open_consignment", "answer_fact", "dispatch_consignment", "receive_payment",
]);

/** What a request comes to in a lesson. */
export function practise(lesson: Lesson, request: Request, made: Made): Practised {
  // Nothing begun is an answer too: null.
  const brought = ofBringing(lesson, request, made);
  const value = brought === undefined && leads(lesson) ? ofLeading(lesson, request, made) : brought;
  if (value !== undefined) return { value };
  if (ENDS.has(request.do)) return "done";
  return READ.has(request.do) ? "kiosk" : "refused";
}

/** What is asked while produce is brought. */
function ofBringing(lesson: Lesson, request: Request, made: Made): unknown {
  switch (request.do) {
    case "draft": {
      const begun = lesson.drafts?.[request.name];
      // As the person themselves would have begun it.
      return begun ? { ...begun, member: made.person.id } : null;
    }
    case "save_draft":
      return true;
    case "lot":
      return request.lot === MADE_UP ? (leads(lesson) ? gradedOf(made) : lotOf(made)) : undefined;
    case "photo":
      return photoFile();
    case "measure_photo":
      return measured(made.standard);
    case "propose":
      return proposalFor(request.answers);
    default:
      return undefined;
  }
}

/** What is asked at a leader's desk: who only teaches may not ask the kiosk itself. */
function ofLeading(lesson: Lesson, request: Request, made: Made): unknown {
  switch (request.do) {
    case "lots":
      return lotsOf(made);
    case "alike":
      return { seed: 0, lots: [] };
    // No standard is asked, so nothing is said of one.
    case "marking":
    case "judge_sample":
      return null;
    case "order":
      return orderOf(made);
    case "order_lots":
      return fillingOf(made);
    case "consignment":
      return parcelOf(made, lesson.name === "parcel");
    case "payment":
      return paymentOf(made);
    case "paper":
    case "payment_request":
      return request.format === "png" ? paperOf() : undefined;
    default:
      return undefined;
  }
}

const leads = (lesson: Lesson): boolean => parts.at(-1)?.lessons.includes(lesson) ?? false;
