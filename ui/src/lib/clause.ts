// Where a limit stands, in the reader's words: numbers and letters stay as the standard has them.
import { t } from "./i18n.svelte";

const ORDINALS = ["first", "second", "third", "fourth", "fifth"];

/** `III (a), second indent` with its words in the language spoken. */
export function clauseWords(clause: string): string {
  return clause
    .replace(/\bAnnex (\w+)/g, (_, n: string) => t("desk-clause-annex", { n }))
    .replace(/\bPart (\w+)/g, (_, n: string) => t("desk-clause-part", { n }))
    .replace(/\b([a-z]+) indent\b/g, (all, word: string) => {
      const at = ORDINALS.indexOf(word);
      return at < 0 ? all : t("desk-clause-indent", { n: at + 1 });
    })
    .replace(/\) to \(/g, `) ${t("desk-clause-to")} (`);
}

/** A clause in two: the part of a larger text that the standard is, and where in it. */
export function clauseParts(clause: string): { part: string; where: string } {
  const part = /^(?:(?:Annex|Part) \w+, )+/.exec(clause)?.[0] ?? "";
  return { part: part.replace(/, $/, ""), where: clause.slice(part.length) };
}
