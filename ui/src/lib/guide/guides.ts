// What each screen is for, and the moves that are shown on it. A guide is found by the
// address and by something only that step of a screen has; its sentences are
// `help-on-<name>` and, for a move, `help-move-<say>`. The moves point at what is really on
// the screen: there is no second picture of it.
import { matchPath } from "../path";

export type Move = {
  /** The `data-test` of what is pointed at, or how it begins (`lot-*`). */
  at: string;
  /** What is said of it: `help-move-<say>`. */
  say: string;
  /** It is there only sometimes. */
  maybe?: true;
};

export type Guide = {
  name: string;
  /** The address; without one it may be anywhere. */
  on?: string;
  /** What only this step has, as in `at`. */
  has?: string;
  moves: Move[];
};

const move = (at: string, say: string): Move => ({ at, say });
const maybe = (at: string, say: string): Move => ({ at, say, maybe: true });
const NEXT = move("next", "next");
const BACK = move("back", "back");

/** The first that fits counts: steps before the screen they belong to. */
export const guides: Guide[] = [
  { name: "who", has: "by-pictures", moves: [maybe("person-*", "own-face"), move("by-pictures", "by-pictures"), move("language-named", "language")] },
  { name: "prove", has: "own-face", moves: [move("own-face", "own-face")] },
  { name: "prove", has: "way-pictures", moves: [move("way-pictures", "choose"), BACK] },
  { name: "prove", has: "way-badge", moves: [move("way-badge", "choose"), BACK] },
  { name: "prove", has: "way-pin", moves: [move("way-pin", "choose"), BACK] },
  { name: "pin", has: "pin-dots", moves: [move("key-5", "digits"), maybe("next", "next"), BACK] },
  { name: "pictures", has: "picture-*", moves: [move("picture-*", "three-pictures"), BACK] },
  // A label is read by what reads badges.
  { name: "scan", on: "/scan", moves: [maybe("badge-camera", "label-here"), maybe("use-phone-scan", "use-phone"), BACK] },
  { name: "badge", has: "badge-camera", moves: [move("badge-camera", "badge"), BACK] },
  { name: "new-kiosk", has: "join", moves: [move("found", "found"), move("join", "join")] },
  { name: "go-on", has: "draft", moves: [move("go-on", "go-on"), move("begin-again", "anew")] },
  { name: "go-on", has: "draft-anew", moves: [move("draft-go-on", "go-on"), move("draft-anew", "anew")] },

  { name: "photo-aim", has: "phone-take", moves: [move("phone-take", "shutter")] },
  { name: "scan", has: "phone-scan-take", moves: [move("phone-scan-take", "shutter")] },
  { name: "queue", has: "phone-leave", moves: [move("queue", "queue"), move("phone-leave", "done")] },

  { name: "home", on: "/home", moves: [move("bring", "bring"), maybe("my-produce", "my-produce"), maybe("queue", "queue"), maybe("tally", "tally"), maybe("daybook", "daybook"), move("done", "done")] },
  { name: "daybook", on: "/today", moves: [maybe("take-back", "take-back"), maybe("deed-*", "deed"), BACK] },
  { name: "daybook", on: "/today/:person", moves: [maybe("take-back", "take-back"), maybe("deed-*", "deed"), BACK] },
  { name: "who", on: "/lessons/in/:way", moves: [maybe("person-*", "own-face"), maybe("back", "back")] },
  { name: "lessons", on: "/lessons", moves: [move("lesson-*", "lesson"), BACK] },
  { name: "helping", on: "/help", moves: [move("help-*", "whom"), BACK] },
  { name: "person", on: "/me", moves: [maybe("new-pictures", "new-pictures"), BACK] },
  { name: "person", on: "/person/:person", moves: [maybe("new-pictures", "new-pictures"), BACK] },

  { name: "receive-member", on: "/receive", has: "member-*", moves: [move("member-*", "whom"), BACK] },
  { name: "receive-produce", on: "/receive", has: "produce-*", moves: [move("produce-*", "choose"), BACK] },
  { name: "amount", on: "/receive", has: "key-5", moves: [move("key-5", "digits"), move("weight", "weight"), NEXT] },
  { name: "receive-day", on: "/receive", has: "day-*", moves: [move("day-*", "choose-day"), BACK] },
  { name: "receive-done", on: "/receive", has: "lot-number", moves: [move("lot-number", "lot-number"), maybe("undo", "take-back"), move("take-photo", "take-photo")] },
  { name: "receive-check", on: "/receive", moves: [maybe("place-*", "choose"), maybe("change-*", "change"), maybe("keep-lot", "keep")] },

  { name: "again-speak", on: "/queue/:lot/again", has: "record-stop", moves: [move("record-stop", "said")] },
  { name: "again-said", on: "/queue/:lot/again", has: "recorded", moves: [move("recorded", "hear"), move("record-anew", "speak-anew"), move("reason-*", "reason"), move("send", "ask-farmer")] },
  { name: "again", on: "/queue/:lot/again", moves: [maybe("reason-*", "reason"), maybe("again-words", "words"), maybe("record", "speak"), move("send", "ask-farmer"), BACK] },
  { name: "alike-done", on: "/queue/:lot/alike", has: "alike-done", moves: [maybe("left-*", "left-out"), NEXT] },
  { name: "alike-look", on: "/queue/:lot/alike", has: "is-alike", moves: [move("look-*", "look-well"), move("leave-out", "leave-out"), move("is-alike", "is-alike"), BACK] },
  { name: "alike-ready", on: "/queue/:lot/alike", has: "approve-alike", moves: [move("alike-*", "open-lot"), move("approve-alike", "approve-all"), BACK] },
  { name: "alike", on: "/queue/:lot/alike", moves: [maybe("alike-left", "to-look"), maybe("look", "look"), maybe("alike-*", "open-lot"), BACK] },
  { name: "compare", on: "/queue/:lot/compare", moves: [maybe("panes", "move-photos"), move("closer", "closer"), move("farther", "farther"), move("whole", "whole"), move("turn", "turn"), maybe("another", "another"), BACK] },
  { name: "tally", on: "/tally", moves: [move("span-*", "days"), maybe("figures", "sums"), maybe("figure-waiting", "queue"), maybe("by-produce", "by-produce"), maybe("by-member", "by-member"), maybe("by-day", "table"), move("agreement", "agreement"), BACK] },
  { name: "agreement", on: "/agreement", moves: [maybe("agreement-says", "agree-all"), maybe("weeks-*", "by-week"), maybe("week-table-*", "table"), BACK] },
  { name: "equipment", on: "/equipment", moves: [
    maybe("scale-0", "own-scale"), maybe("no-scale", "not-there"), maybe("scale-try", "try-scale"),
    maybe("printer-0", "own-printer"), maybe("no-printer", "not-there"), maybe("printer-test", "try-printer"),
    maybe("paper-printer-0", "own-paper-printer"), maybe("paper-printer-test", "try-printer"),
    move("look-again", "look-again"), maybe("mat-*", "paper"), maybe("mat-print", "print"), BACK,
  ] },
  { name: "voices", on: "/voices", moves: [maybe("voice-hear-*", "voice-hear"), maybe("voice-add-*", "voice-add"), move("choose-voice", "voice-choose"), maybe("voice-remove-*", "voice-remove"), BACK] },
  ...["/cameras", "/cameras/:lot"].flatMap((on): Guide[] => [
    { name: "camera-learnt", on, has: "done-learning", moves: [move("done-learning", "next")] },
    { name: "camera-learn", on, has: "learn-sides", moves: [maybe("side", "side"), maybe("camera", "mat"), maybe("framing", "hint"), move("learn-sides", "by-itself"), move("anew", "anew")] },
    { name: "cameras", on, moves: [maybe("camera-1", "own-camera"), maybe("camera", "sees"), maybe("camera-again", "again-camera"), move("learn", "learn"), BACK] },
  ]),
  { name: "standard-back", on: "/standard/:standard", has: "take-back-now", moves: [move("take-back-now", "take-back"), BACK] },
  { name: "standard", on: "/standard/:standard", moves: [maybe("edition", "which-edition"), maybe("change-*", "what-changes"), maybe("take-back", "take-back"), BACK] },
  { name: "standard-check", on: "/standards/add", has: "use-standard", moves: [maybe("change-*", "what-changes"), move("use-standard", "keep"), BACK] },
  { name: "standard-file", on: "/standards/add", has: "see-standard", moves: [maybe("change-*", "what-changes"), move("see-standard", "next")] },
  { name: "standard-file", on: "/standards/add", moves: [maybe("file-*", "choose"), move("choose-file", "choose-file"), BACK] },
  { name: "standards", on: "/standards", moves: [maybe("standard-*", "open"), move("standard-add", "new"), BACK] },

  { name: "photo-question", on: "/photo/:lot", has: "question", moves: [move("answer-*", "choose"), maybe("same-answers", "same-answers"), BACK] },
  { name: "check", on: "/photo/:lot", has: "keep-photo", moves: [maybe("change-*", "change"), move("keep-photo", "keep")] },
  { name: "photo-sides", on: "/photo/:lot", has: "other-side", moves: [move("count", "count"), move("other-side", "other-side"), maybe("turn-over", "turn-over"), move("take-again", "take-again"), move("photo-good", "next")] },
  { name: "photo-result", on: "/photo/:lot", has: "photo-good", moves: [move("count", "count"), maybe("sides", "sides"), maybe("turn-over", "turn-over"), move("take-again", "take-again"), move("photo-good", "next")] },
  { name: "photo-turn", on: "/photo/:lot", has: "turning", moves: [move("turning", "turn-pieces"), maybe("camera", "mat"), maybe("framing", "hint"), maybe("shutter", "shutter"), maybe("take-again", "take-again"), maybe("from-file", "from-file"), maybe("back", "back")] },
  { name: "photo-aim", on: "/photo/:lot", moves: [maybe("camera", "mat"), maybe("framing", "hint"), maybe("learn-lens", "learn"), maybe("shutter", "shutter"), maybe("take-again", "take-again"), maybe("auto", "auto"), maybe("use-phone-photo", "use-phone"), maybe("from-file", "from-file"), maybe("back", "back")] },
  { name: "produce", on: "/produce", moves: [maybe("lot-*", "open"), BACK] },
  { name: "lot", on: "/produce/:lot", moves: [maybe("take-photo", "take-photo"), maybe("undo", "take-back"), BACK] },
  { name: "money", on: "/money", moves: [maybe("share-*", "share"), maybe("statement", "print"), BACK] },
  { name: "money", on: "/money/:member", moves: [maybe("share-*", "share"), maybe("statement", "print"), BACK] },

  { name: "review", on: "/queue/:lot", moves: [maybe("review-*", "compare"), maybe("class-*", "choose"), maybe("approve", "approve"), maybe("queue-find", "find"), maybe("queue-more", "more-filters"), maybe("queue-clear", "show-all"), BACK] },
  { name: "label", on: "/queue/:lot/label", moves: [maybe("print", "print"), BACK] },
  { name: "queue", on: "/queue", moves: [maybe("lot-*", "open"), move("queue-find", "find"), move("queue-stage", "narrow"), move("queue-order", "which-first"), move("queue-more", "more-filters"), maybe("queue-clear", "show-all"), BACK] },
  { name: "orders", on: "/orders", moves: [maybe("order-*", "open"), move("new", "new"), BACK] },
  { name: "check", on: "/orders/new", has: "keep", moves: [maybe("change-*", "change"), move("keep", "keep")] },
  { name: "amount", on: "/orders/new", has: "key-5", moves: [move("key-5", "digits"), NEXT] },
  { name: "entering", on: "/orders/new", moves: [maybe("buyer-*", "choose"), maybe("produce-*", "choose"), maybe("class-*", "choose"), maybe("day-*", "choose-day"), BACK] },
  { name: "entering", on: "/orders/new/:buyer", moves: [maybe("produce-*", "choose"), BACK] },
  { name: "order", on: "/order/:order", moves: [maybe("take-*", "take"), maybe("release-*", "take-back"), maybe("parcel", "parcel"), BACK] },
  { name: "consignments", on: "/consignments", moves: [maybe("consignment-*", "open"), BACK] },
  { name: "check", on: "/consignment/:consignment", has: "check-answers", moves: [maybe("change-*", "change"), maybe("dispatch", "send"), maybe("ask-money", "ask-money"), BACK] },
  { name: "consignment-ask", on: "/consignment/:consignment", has: "later", moves: [maybe("take-suggestion", "suggestion"), maybe("key-5", "digits"), maybe("incoterm-*", "choose"), move("later", "later"), BACK] },
  { name: "consignment", on: "/consignment/:consignment", moves: [maybe("print-*", "print"), maybe("dispatch", "send"), maybe("ask-money", "ask-money"), BACK] },
  { name: "payments", on: "/payments", moves: [maybe("payment-*", "open"), BACK] },
  { name: "check", on: "/payment/:payment", has: "check-answers", moves: [maybe("change-*", "change"), move("received", "record-money"), BACK] },
  { name: "payment", on: "/payment/:payment", moves: [maybe("print-request", "print"), maybe("mark-received", "record-money"), BACK] },

  { name: "village", on: "/exchange", has: "village-own", moves: [maybe("meet-*", "meet"), move("address", "type"), move("meet", "exchange-now"), maybe("own-address", "type-there"), maybe("village-switch", "let-others"), BACK] },
  { name: "hub", on: "/exchange", has: "hub-address", moves: [move("hub-address", "type"), move("proxy", "leave-empty"), move("keep", "keep"), BACK] },
  { name: "photo-rules", on: "/exchange", has: "photos-*", moves: [move("photos-*", "choose"), BACK] },
  { name: "invite", on: "/exchange", has: "make-invitation", moves: [move("make-invitation", "invitation"), BACK] },
  { name: "invite", on: "/exchange", has: "invitation", moves: [move("qr", "scan-it"), move("invitation", "type-there"), BACK] },
  { name: "exchange", on: "/exchange", moves: [maybe("send", "exchange-now"), maybe("stick", "stick"), maybe("village", "village"), BACK] },
  { name: "device", on: "/devices", moves: [maybe("device-*", "open"), BACK] },
  { name: "admit", on: "/devices/admit", moves: [move("request", "type"), BACK] },
  { name: "device", on: "/device/:device", moves: [maybe("name", "type"), maybe("revoke", "revoke"), BACK] },
  { name: "people", on: "/people", moves: [maybe("person-*", "open"), move("new", "new"), BACK] },
  { name: "people", on: "/people/added/:added", moves: [move("new", "new"), BACK] },
  { name: "entering", on: "/people/new", moves: [maybe("name", "type"), maybe("next", "next"), BACK] },
  { name: "lock", on: "/lock", moves: [move("minutes-*", "choose"), BACK] },
  { name: "buyers", on: "/buyers", moves: [move("new", "new"), BACK] },
  { name: "entering", on: "/buyers/new", moves: [maybe("name", "type"), maybe("next", "next"), BACK] },
  { name: "entering", on: "/buyers/new/:back", moves: [maybe("name", "type"), maybe("next", "next"), BACK] },

  { name: "any", moves: [move("say", "say"), maybe("back", "back")] },
];

/** The selector of what a move points at. */
export const selectorOf = (at: string): string => (at.endsWith("*") ? `[data-test^="${at.slice(0, -1)}"]` : `[data-test="${at}"]`);

/** The guide for what is shown at `path`; `shows` says whether something is on the screen. */
export function guideFor(path: string, shows: (at: string) => boolean): Guide {
  const fits = (guide: Guide) => (guide.on === undefined || matchPath(guide.on, path)) && (guide.has === undefined || shows(guide.has));
  return guides.find(fits) ?? { name: "any", moves: [] };
}

/** The guide called so for what is at `path`, whichever step of it is shown. */
export const guideOf = (name: string, path: string): Guide | undefined =>
  guides.find((guide) => guide.name === name && guide.on !== undefined && matchPath(guide.on, path));
