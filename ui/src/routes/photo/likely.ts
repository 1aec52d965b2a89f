// What was answered about another lot of the same harvest, so that it need not be said twice.
import { call } from "../../lib/api/call";
import type { Lot } from "../../lib/generated/Lot";
import type { LotRow } from "../../lib/generated/LotRow";
import type { Proposal } from "../../lib/generated/Proposal";
import type { Question } from "../../lib/generated/Question";

export type Likely = {
  /** The number of the lot it was said about. */
  number: number;
  answers: Record<string, string>;
};

/** How many of the member's newest lots are looked at. */
const MOST = 10;

/** The newest other lot of the same member, produce and day of picking that was graded. */
export function sameHarvest(rows: LotRow[], lot: Lot): LotRow | undefined {
  const same = (row: LotRow) => row.member === lot.member && row.produce === lot.produce && row.harvested === lot.harvested;
  return rows.find((row) => row.id !== lot.id && same(row) && (row.stage === "waiting" || row.stage === "approved"));
}

/** The questions this photo asks: a standard has some for small pieces only. */
export const questionsAsked = (questions: Question[], proposal: Proposal): Question[] =>
  questions.filter(({ code }) => proposal.questions.some(({ question }) => question === code));

/** The answers that fit these questions; nothing unless every one is answered, but for those the photo may settle. */
export function fitting(answers: Record<string, string>, questions: Question[]): Record<string, string> | undefined {
  const fits = ({ code, answers: known }: Question) => known.some((answer) => answer.code === answers[code]);
  const settled = ({ unless_measured }: Question) => typeof unless_measured === "string";
  if (questions.length === 0 || !questions.every((asked) => fits(asked) || settled(asked))) return undefined;
  return Object.fromEntries(questions.filter(fits).map(({ code }) => [code, answers[code] ?? ""]));
}

/** What was answered about an earlier lot of the same harvest; nothing where there is none. */
export async function likelyAnswers(lot: Lot, questions: Question[]): Promise<Likely | undefined> {
  try {
    const { lots } = await call({ do: "lots", query: { member: lot.member, limit: MOST } });
    const row = sameHarvest(lots, lot);
    if (!row) return undefined;
    const earlier = await call({ do: "lot", lot: row.id });
    const answers = fitting(earlier.inspection?.answers ?? {}, questions);
    return answers && earlier.lot.place === lot.place ? { number: row.number, answers } : undefined;
  } catch {
    return undefined;
  }
}
