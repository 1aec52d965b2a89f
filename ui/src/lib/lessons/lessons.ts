// What a trainer plays before a group: coming in, the steps of bringing produce, a leader's steps; in their order.
import type { IconName } from "../components/icons";
import type { Produce } from "../generated/Produce";

/** The records of a lesson, by a name no record can have. */
export const MADE_UP = "lesson";

/** What lies begun when a lesson opens, as the screen's own draft. */
type Begun = { command_id: typeof MADE_UP } & Record<string, unknown>;

export type Lesson = {
  /** Called `lesson-<name>`. */
  name: string;
  icon: IconName;
  /** The guide that is shown. */
  guide: string;
  /** The real screen. */
  path: string;
  /** Where that screen goes on by itself, or when its way is tried. */
  further?: string;
  /** How far that screen has come, in its own word. */
  far?: string;
  /** What lies begun, by the draft's name. */
  drafts?: Record<string, Begun>;
};

/** Lessons that belong together, under one heading. */
export type Part = { title: string; lessons: Lesson[] };

/** What is brought in every lesson. */
export const BROUGHT: { produce: Produce; weight: string } = { produce: "tomato", weight: "24.6" };

const receipt = (step: string, weight: string): Begun => ({ command_id: MADE_UP, step, produce: BROUGHT.produce, weight });
const photo = (answers: Record<string, string>): Begun => ({ command_id: MADE_UP, lot: MADE_UP, photo: MADE_UP, answers });
const PHOTO = `/photo/${MADE_UP}`;
const LOT = `/queue/${MADE_UP}`;
const PARCEL = `/consignment/${MADE_UP}`;
const MONEY = `/payment/${MADE_UP}`;

export const parts: Part[] = [
  {
    title: "lessons-coming-in",
    lessons: [
      { name: "faces", icon: "users", guide: "who", path: "/lessons/in/faces" },
      { name: "pictures", icon: "three", guide: "pictures", path: "/lessons/in/pictures" },
      { name: "pin", icon: "lock", guide: "pin", path: "/lessons/in/pin" },
    ],
  },
  {
    title: "bring-produce",
    lessons: [
      { name: "produce", icon: "basket", guide: "receive-produce", path: "/receive" },
      { name: "weight", icon: "scale", guide: "amount", path: "/receive", far: "", drafts: { receive: receipt("weight", "") } },
      { name: "received", icon: "eye", guide: "receive-check", path: "/receive", far: "", drafts: { receive: receipt("check", BROUGHT.weight) } },
      { name: "photo", icon: "camera", guide: "photo-aim", path: PHOTO },
      { name: "result", icon: "ruler", guide: "photo-result", path: PHOTO, drafts: { photo: photo({}) } },
      { name: "questions", icon: "person", guide: "photo-question", path: PHOTO, far: "good", drafts: { photo: photo({}) } },
      { name: "kept", icon: "eye", guide: "check", path: PHOTO, far: "good", drafts: { photo: photo({ sound: "yes", skin: "slight" }) } },
    ],
  },
  {
    title: "lessons-leading",
    lessons: [
      { name: "queue", icon: "eye", guide: "queue", path: "/queue", further: LOT },
      { name: "review", icon: "tick", guide: "review", path: LOT },
      { name: "order", icon: "handshake", guide: "order", path: `/order/${MADE_UP}` },
      { name: "parcel", icon: "box", guide: "consignment-ask", path: PARCEL },
      { name: "papers", icon: "doc", guide: "consignment", path: PARCEL },
      { name: "payment", icon: "coin", guide: "payment", path: MONEY },
      { name: "money", icon: "money", guide: "check", path: MONEY, far: "check" },
    ],
  },
];

export const lessons: Lesson[] = parts.flatMap((part) => part.lessons);
