// What the kit shows: records as the kiosk would give them, made up.
import { CallError } from "../../lib/api/call";
import type { Change } from "../../lib/generated/Change";
import type { Class } from "../../lib/generated/Class";
import type { LotView } from "../../lib/generated/LotView";
import type { LotRow } from "../../lib/generated/LotRow";
import type { LotStage } from "../../lib/generated/LotStage";
import type { PersonView } from "../../lib/generated/PersonView";
import type { Piece } from "../../lib/generated/Piece";
import type { Proposal } from "../../lib/generated/Proposal";
import type { Role } from "../../lib/generated/Role";
import type { Said } from "../../lib/generated/Said";
import type { SaidValue } from "../../lib/generated/SaidValue";
import type { Share } from "../../lib/generated/Share";
import { t } from "../../lib/i18n.svelte";
import { Printing } from "../../lib/printing.svelte";

/** A member, an operator, and a leader whose name is long. */
export const people: PersonView[] = [
  person(7, "Amina Yusuf", ["member"]),
  person(12, "王小妹", ["operator"]),
  person(103, "Nguyễn Thị Phương Thảo Trương", ["leader", "member"]),
];

function person(number: number, name: string, roles: Role[]): PersonView {
  return { id: `person-${number}`, number, name, face: number, roles, search: name.toLowerCase(), needs_pin: roles.includes("leader"), has_pictures: true, has_badge: false, consent: "given" } as PersonView;
}

/** A lot at a stage. */
export const lot = (stage: LotStage, proposed: Class | null): LotRow =>
  ({
    id: `lot-${stage}`,
    number: 218,
    code: "A218",
    member: "person-7",
    member_name: "Amina Yusuf",
    member_number: 7,
    member_face: 7,
    produce: "tomato",
    weight_g: 24_600,
    harvested: "2026-05-12",
    received_at_ms: Date.UTC(2026, 4, 12, 6),
    holder: "device",
    photo: null,
    stage,
    proposed,
    class: stage === "approved" ? proposed : null,
    promised_g: 0,
    standard: null,
    doubts: [],
    graded_at_ms: null,
    approved_at_ms: null,
  }) as LotRow;

/** A proposal with a rule that holds, one that doesn't and one nobody read in the standard. */
export const proposal: Proposal = {
  standard: "unece-ffv-50",
  edition: "2024",
  class: "i",
  pieces: [{ piece: 1, size_mm: 71.2, class: "i" }],
  rules: [
    { rule: "diameter_min", class: "i", verdict: "pass", measured: 66.4, limit: 60, unit: "mm", pieces: [], tolerated: 0, clause: "III", mark: "verified" },
    { rule: "diameter_spread", class: "i", verdict: "pass", measured: 4.1, limit: 10, unit: "mm", pieces: [], tolerated: 0, clause: "III", mark: "recalled" },
    { rule: "diameter_spread", class: "extra", verdict: "fail", measured: 6.1, limit: 5, unit: "mm", pieces: [3], tolerated: 0, clause: "III", mark: "second-hand" },
    { rule: "red_least", class: "i", verdict: "ask", measured: 41, limit: 50, unit: "percent", pieces: [2], tolerated: 0, clause: "II.C (ii)", mark: "verified" },
    { rule: "blemish_area", class: "i", verdict: "pass", measured: 1.44, limit: 1, unit: "cm2", pieces: [4], tolerated: 1, clause: "II.C (ii)", mark: "verified" },
  ],
  questions: [],
};

/** A share with what is taken off. */
export const share: Share = {
  member: "person-7",
  earnings: [{ member: "person-7", lot: "lot", weight_g: 24_600, gross_minor: 14_760 }],
  gross_minor: 14_760,
  deductions: [["cooperative_fee", 738], ["packing", 492], ["transport", 1_230]],
  net_minor: 12_300,
} as Share;

/** A piece as a circle on a photo 1200 by 800. */
export function piece(x: number, y: number, radius: number, counted: boolean): Piece {
  const corner = (i: number): [number, number] => [x + radius * Math.cos(i / 6), y + radius * Math.sin(i / 6)];
  return {
    centre_px: [x, y],
    centre_mm: [x / 4, y / 4],
    diameter_mm: radius / 2,
    feret_max_mm: radius / 2,
    feret_min_mm: radius / 2,
    lab: [50, 50, 30],
    touching: false,
    counted,
    ...(counted ? {} : { reason: "too_small" }),
    outline_px: Array.from({ length: 38 }, (_, i) => corner(i)),
    feret_px: [[x - radius, y], [x + radius, y]],
  };
}

/** A piece with all that can be told of one. */
export const told = (x: number, y: number, radius: number): Piece => ({
  ...piece(x, y, radius, true),
  colour: { red: 0.62, green: 0.1, russet: 0.04 },
  asymmetry: 0.12,
  weight: { grams: 178, error_g: 26 },
  blemishes: [{ area_cm2: 0.44, length_cm: 1.1, kind: "scab", sure: 0.87, outline_px: [[x, y], [x + 30, y], [x, y + 30]] }],
});

/** A lot whose rules have changed since: approved, it can be graded again; waiting, something has to be asked before. */
export const outdated = (open: string[]): LotView =>
  ({
    lot: { id: "lot" },
    stage: open.length > 0 ? "waiting" : "approved",
    inspection: { proposal, photo: "photo", answers: {} },
    anew: {
      standard: "unece-ffv-50",
      edition: "2027",
      class: open.length > 0 ? "i" : "ii",
      limits: [
        { rule: "diameter_spread", class: "i", unit: "mm", before: 10, now: 5 },
        { rule: "scab_area", class: "i", unit: "cm2", before: null, now: 0.25 },
        { rule: "bruise_area", class: "i", unit: "cm2", before: 1, now: null },
      ],
      open,
    },
  }) as unknown as LotView;

/** What a kiosk says when something went wrong. */
export const refused = (message: string): CallError => new CallError("sample", message);

/** A sheet on its way, one that is printed, and one that waits for paper. */
export function printings(): Printing[] {
  const empty = { code: "printer-paper-out", message: t("error-printer-paper-out") };
  const states = [{ done: false, problem: null }, { done: true, problem: null }, { done: false, problem: empty }];
  return states.map((state) => Object.assign(new Printing(), { job: { job: "Office-7", printer: "Office", ...state } }));
}

const says = (value: SaidValue): Said => ({ value, clause: "Annex I, Part B, III.A", mark: "verified" });
const change: Change = { says: "diameter_min", classes: ["extra", "i"], of: null, answer: null, if_yes: "brix", when: null, from_mm: null, below_mm: 60, old: null, new: null };

/** What an edition changes: a limit, one that is new, one that is gone. */
export const changes: Change[] = [
  { ...change, old: says({ as: "size", amount: 45, unit: "mm" }), new: says({ as: "size", amount: 47.5, unit: "mm" }) },
  { ...change, says: "size_code", classes: [], of: "5", if_yes: null, below_mm: null, new: says({ as: "range", by: "diameter", from: 47, to: 55 }) },
  { ...change, says: "red_least", classes: ["i"], if_yes: null, below_mm: null, when: { question: "colour_group", answer: "a" }, new: says({ as: "share", percent: 50 }) },
  { ...change, says: "marking", classes: [], if_yes: null, below_mm: null, old: says({ as: "particulars", particulars: ["packer", "size_mm"] }) },
];
