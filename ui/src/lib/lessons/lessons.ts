// What a trainer plays before a group: the steps of bringing produce, in their order.
import type { IconName } from "../components/icons";
import type { Produce } from "../generated/Produce";

/** The lot and the photo of a lesson, by names no record can have. */
export const MADE_UP = "lesson";

/** What lies begun when a lesson opens, as the screen's own draft. */
type Begun = { command_id: typeof MADE_UP } & Record<string, unknown>;

export type Lesson = {
  name: string;
  icon: IconName;
  /** The word of the step. */
  step: string;
  /** The guide that is shown. */
  guide: string;
  /** The real screen. */
  path: string;
  /** How far that screen has come, in its own word. */
  far?: string;
  /** What lies begun, by the draft's name. */
  drafts: Record<string, Begun>;
};

/** What is brought in every lesson. */
export const BROUGHT: { produce: Produce; weight: string } = { produce: "tomato", weight: "24.6" };

const receipt = (step: string, weight: string): Begun => ({ command_id: MADE_UP, step, produce: BROUGHT.produce, weight });
const photo = (answers: Record<string, string>): Begun => ({ command_id: MADE_UP, lot: MADE_UP, photo: MADE_UP, answers });
const PHOTO = `/photo/${MADE_UP}`;

export const lessons: Lesson[] = [
  { name: "produce", icon: "basket", step: "produce", guide: "receive-produce", path: "/receive", drafts: {} },
  { name: "weight", icon: "scale", step: "weight", guide: "amount", path: "/receive", far: "", drafts: { receive: receipt("weight", "") } },
  { name: "received", icon: "eye", step: "check", guide: "receive-check", path: "/receive", far: "", drafts: { receive: receipt("check", BROUGHT.weight) } },
  { name: "photo", icon: "camera", step: "photo", guide: "photo-aim", path: PHOTO, drafts: {} },
  { name: "result", icon: "ruler", step: "photo", guide: "photo-result", path: PHOTO, drafts: { photo: photo({}) } },
  { name: "questions", icon: "person", step: "questions", guide: "photo-question", path: PHOTO, far: "good", drafts: { photo: photo({}) } },
  { name: "kept", icon: "eye", step: "check", guide: "check", path: PHOTO, far: "good", drafts: { photo: photo({ sound: "yes", skin: "slight" }) } },
];
