import { describe, expect, it } from "vitest";
import type { Proposal } from "../../lib/generated/Proposal";
import { stageOf } from "./stage";

const question = (name: string, answer: string | null) => ({ question: name, answer, allows: null, clause: "", mark: "verified" as const });
const proposal = (...answers: (string | null)[]): Proposal => ({
  standard: "s", edition: "e", class: "i", pieces: [], rules: [], questions: answers.map((a, i) => question(`q${i}`, a)),
});

describe("the photo's screens", () => {
  it("begin with aiming and stay there while nothing can be judged", () => {
    expect(stageOf(false, false, undefined, undefined)).toEqual({ at: "aim" });
    expect(stageOf(false, true, proposal(), undefined)).toEqual({ at: "aim" });
  });
  it("show the result until it is called good", () => {
    expect(stageOf(true, false, proposal(null), undefined)).toEqual({ at: "result" });
  });
  it("ask what is open, in order, then check", () => {
    expect(stageOf(true, true, proposal("yes", null, null), undefined)).toEqual({ at: "ask", question: "q1" });
    expect(stageOf(true, true, proposal("yes", "no"), undefined)).toEqual({ at: "check" });
    expect(stageOf(true, true, proposal(), undefined)).toEqual({ at: "check" });
  });
  it("ask again what someone wants to change", () => {
    expect(stageOf(true, true, proposal("yes", "no"), "q0")).toEqual({ at: "ask", question: "q0" });
  });
});
