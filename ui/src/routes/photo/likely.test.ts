import { describe, expect, it } from "vitest";
import type { Lot } from "../../lib/generated/Lot";
import type { LotRow } from "../../lib/generated/LotRow";
import type { Proposal } from "../../lib/generated/Proposal";
import type { Question } from "../../lib/generated/Question";
import { fitting, questionsAsked, sameHarvest } from "./likely";

const lot = { id: "new", member: "m", produce: "apple", harvested: "2026-11-21" } as Lot;
const row = (id: string, more: Partial<LotRow> = {}) => ({ id, member: "m", produce: "apple", harvested: "2026-11-21", stage: "waiting", ...more }) as LotRow;
const question = (code: string, answers: string[]) => ({ code, answers: answers.map((a) => ({ code: a })) }) as Question;

describe("answers of the same harvest", () => {
  it("are those of the newest graded lot of the same day", () => {
    expect(sameHarvest([row("new"), row("a"), row("b")], lot)?.id).toBe("a");
    const others = [row("a", { produce: "pear" }), row("b", { harvested: "2026-11-20" }), row("c", { stage: "received" }), row("d", { member: "x" })];
    expect(sameHarvest(others, lot)).toBeUndefined();
  });
  it("need not answer what this photo doesn't ask", () => {
    const questions = [question("skin", ["none"]), question("sugar", ["ripe"])];
    const proposal = { questions: [{ question: "skin", answer: null }] } as Proposal;
    const asked = questionsAsked(questions, proposal);
    expect(asked.map((q) => q.code)).toEqual(["skin"]);
    expect(fitting({ skin: "none" }, asked)).toEqual({ skin: "none" });
  });
  it("need not answer what the photo may settle", () => {
    const questions = [question("colour_group", ["a"]), { ...question("colour", ["full"]), unless_measured: "red_least" } as Question];
    expect(fitting({ colour_group: "a" }, questions)).toEqual({ colour_group: "a" });
    expect(fitting({ colour: "full" }, questions)).toBeUndefined();
  });
  it("count only when every question has one it knows", () => {
    const questions = [question("skin", ["none", "few"]), question("sound", ["yes", "no"])];
    expect(fitting({ skin: "few", sound: "yes", old: "x" }, questions)).toEqual({ skin: "few", sound: "yes" });
    expect(fitting({ skin: "few" }, questions)).toBeUndefined();
    expect(fitting({ skin: "few", sound: "maybe" }, questions)).toBeUndefined();
    expect(fitting({}, [])).toBeUndefined();
  });
});
