// What the kiosk would say in a lesson: a lot, a photo of six tomatoes, how it is judged. Made up, and
// without any number of a standard.
import type { Class } from "../generated/Class";
import type { Currency } from "../generated/Currency";
import type { LotView } from "../generated/LotView";
import type { PersonView } from "../generated/PersonView";
import type { PhotoMeasured } from "../generated/PhotoMeasured";
import type { Piece } from "../generated/Piece";
import type { Proposal } from "../generated/Proposal";
import type { Question } from "../generated/Question";
import type { QuestionResult } from "../generated/QuestionResult";
import { BROUGHT, MADE_UP } from "./lessons";

/** Whom and what a lesson is about, as far as it isn't drawn: all of it is there already. */
export type Made = {
  /** Who teaches, and brings everything. */
  person: PersonView;
  /** What the standard is called. */
  standard: string;
  /** What the buyer is called. */
  buyer: string;
  /** Where everything grows and goes. */
  town: string;
  currency: Currency;
};

/** The photo, pixels; a pixel is a quarter of a millimetre. */
const WIDE = 1200;
const HIGH = 800;
const MM_PER_PX = 0.25;
/** Where a tomato lies and how large it is, pixels. */
const TOMATOES: [x: number, y: number, radius: number][] = [
  [260, 250, 132], [600, 240, 140], [940, 256, 128], [270, 560, 136], [610, 566, 126], [930, 556, 138],
];
/** No standard says this: it is what the drawing is judged by. */
const NO_CLAUSE = { clause: "–", mark: "recalled" } as const;

const questions: Question[] = [
  { code: "sound", answers: [{ code: "yes", allows: "extra" }, { code: "no", allows: "outside" }], if_one_side: false, look_at: [], ...NO_CLAUSE },
  { code: "skin", answers: [{ code: "clean", allows: "extra" }, { code: "slight", allows: "i" }, { code: "marked", allows: "ii" }, { code: "bad", allows: "outside" }], if_one_side: false, look_at: [], ...NO_CLAUSE },
];

/** The photo as a drawing. */
const drawing = (): string => {
  const tomato = ([x, y, r]: [number, number, number]) =>
    `<circle cx="${x}" cy="${y}" r="${r}" fill="#c8321f"/><circle cx="${x - r / 3}" cy="${y - r / 3}" r="${r / 4}" fill="#e2705c"/><path d="M${x - 26} ${y}h52M${x} ${y - 26}v52" stroke="#3d6b2c" stroke-width="12"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDE}" height="${HIGH}"><rect width="${WIDE}" height="${HIGH}" fill="#f4f2ec"/>${TOMATOES.map(tomato).join("")}</svg>`;
};

/** The photo's bytes, base64: it has signs of ASCII only. */
export const photoFile = (): { media: string; base64: string } => ({ media: "image/svg+xml", base64: btoa(drawing()) });

/** Where the photo is shown from. */
export const photoSource = (): string => `data:image/svg+xml;base64,${photoFile().base64}`;

function piece([x, y, r]: [number, number, number]): Piece {
  const corner = (i: number): [number, number] => [x + r * Math.cos((i * Math.PI) / 18), y + r * Math.sin((i * Math.PI) / 18)];
  const wide = 2 * r * MM_PER_PX;
  return {
    centre_px: [x, y],
    centre_mm: [x * MM_PER_PX, y * MM_PER_PX],
    diameter_mm: wide,
    feret_max_mm: wide,
    feret_min_mm: wide,
    lab: [45, 55, 40],
    touching: false,
    counted: true,
    outline_px: Array.from({ length: 36 }, (_, i) => corner(i)),
    feret_px: [[x - r, y], [x + r, y]],
  };
}

/** The worse of two classes. */
const worse = (a: Class, b: Class): Class => {
  const order: Class[] = ["extra", "i", "ii", "outside"];
  return order.indexOf(a) > order.indexOf(b) ? a : b;
};

/** What the drawing is judged to be, with the answers so far. */
export function proposalFor(answers: Record<string, string>): Proposal {
  const result = ({ code, answers: known, clause, mark }: Question): QuestionResult => {
    const given = known.find((answer) => answer.code === answers[code]);
    return { question: code, answer: given?.code ?? null, allows: given?.allows ?? null, clause, mark };
  };
  const asked = questions.map(result);
  const pieces = TOMATOES.map(([, , r], i) => ({ piece: i + 1, size_mm: 2 * r * MM_PER_PX, class: "extra" as const }));
  return { standard: MADE_UP, edition: "", class: asked.reduce<Class>((best, { allows }) => (allows ? worse(best, allows) : best), "extra"), pieces, rules: [], questions: asked };
}

/** The photo, measured; `standard` is what its standard is called. */
export const measured = (standard: string): PhotoMeasured => ({
  photo: MADE_UP,
  second: null,
  measurement: {
    mat: { found: true, markers: [], mm_per_px: MM_PER_PX, reprojection_px: 0 },
    photo_px: [WIDE, HIGH],
    pieces: TOMATOES.map(piece),
    warnings: [],
    ms: { decode: 0, mat: 0, segment: 0, measure: 0, total: 0 },
  },
  proposal: proposalFor({}),
  standard: { id: MADE_UP, name: standard, edition: "", questions },
});

/** The lot, brought by whoever teaches. */
export const lotOf = ({ person, town }: Made): LotView =>
  ({
    lot: {
      id: MADE_UP, number: 1, code: "", member: person.id, produce: BROUGHT.produce, weight_g: Number(BROUGHT.weight) * 1000,
      weight_entered: { value: BROUGHT.weight, unit: "kg" }, harvested: "2026-05-12", place: MADE_UP, received_at_ms: 0, received_by: person.id,
      photos: {}, inspection: null, withdrawn_at_ms: null,
    },
    heads: [], member: person, received_by: person, place: { id: MADE_UP, cooperative: MADE_UP, name: town, registration: "" }, stage: "received", class: null, inspection: null, earlier: [], photo_at: null,
    approval: null, anew: null, promised_g: 0, held_here: true, doubts: [], again: null, notes: [],
  }) as unknown as LotView;
