import { describe, expect, it } from "vitest";
import type { Class } from "./generated/Class";
import type { Proposal } from "./generated/Proposal";
import type { RuleResult } from "./generated/RuleResult";
import { doubtful, limitWords, openQuestion, reasonsOf, ruleAmount, ruleWords, shortName, telling } from "./verdict";

const rule = (of: Partial<RuleResult>): RuleResult => ({
  rule: "diameter_spread", class: "extra", verdict: "pass", measured: 7.04, limit: 5, unit: "mm",
  pieces: [], tolerated: 0, clause: "III", mark: "verified", ...of,
});
const proposal = (of: Partial<Proposal>): Proposal => ({
  standard: "s", edition: "e", class: "i", pieces: [], rules: [], questions: [], ...of,
});
const asked = (answer: string | null, allows: Class | null) => ({ question: "skin", answer, allows, clause: "II", mark: "verified" as const });

describe("a verdict", () => {
  it("names what keeps it from the next better class", () => {
    const rules = [rule({ class: "extra", verdict: "fail" }), rule({ class: "i", limit: 10 })];
    const reasons = reasonsOf(proposal({ rules }));
    expect(reasons.rules.map((r) => r.class)).toEqual(["i"]);
    expect(reasons.better).toEqual({ class: "extra", against: [rules[0]] });
  });
  it("has nothing to explain about the best class", () => {
    expect(reasonsOf(proposal({ class: "extra", rules: [rule({})] })).better).toBeUndefined();
  });
  it("explains a lot outside every class by the lowest class tried", () => {
    const rules = (["extra", "i", "ii"] as const).map((c) => rule({ class: c, verdict: "fail" }));
    const reasons = reasonsOf(proposal({ class: "outside", rules }));
    expect(reasons.rules.map((r) => r.class)).toEqual(["ii"]);
    expect(reasons.better?.class).toBe("ii");
  });
  it("doesn't take a class without limits for a failed one", () => {
    const rules = [rule({ class: "extra", verdict: "fail" }), rule({ class: "i", verdict: "fail" })];
    const reasons = reasonsOf(proposal({ class: "ii", rules }));
    expect(reasons.better?.class).toBe("i");
    expect(reasons.rules).toEqual([rules[1]]);
  });
  it("names the answers that lowered it and no others", () => {
    const given = proposal({ class: "ii", rules: [rule({})], questions: [asked("marked", "ii"), asked("yes", "extra"), asked("slight", "i")] });
    expect(reasonsOf(given).answers.map((q) => q.answer)).toEqual(["marked"]);
  });
  it("finds its sentence", () => {
    expect(ruleWords(rule({ verdict: "fail", pieces: [2, 4] }))).toEqual({
      key: "rule-diameter-spread-fail",
      args: { measured: 7, limit: 5, pieces: 2 },
    });
    expect(ruleWords(rule({ rule: "diameter_min", pieces: [3] })).key).toBe("rule-diameter-min-tolerated");
    expect(ruleWords(rule({ rule: "diameter_min", verdict: "ask" })).key).toBe("rule-diameter-min-ask");
  });
  it("says what a skin shows in its own unit, and nothing of a clean one", () => {
    const marked = rule({ rule: "blemish_area", class: "ii", verdict: "fail", measured: 1.04, limit: 0.25, unit: "cm2", pieces: [2] });
    expect(ruleWords(marked)).toEqual({ key: "rule-skin-fail", args: { measured: ruleAmount(marked, 1.04), limit: ruleAmount(marked, 0.25), pieces: 1 } });
    expect([ruleAmount(marked, 1.04), ruleAmount(marked, 0.25), ruleAmount(marked, 2)].map((said) => /[\d.,]+/.exec(said)?.[0])).toEqual(["1.04", "0.25", "2"]);
    expect(ruleWords(rule({ ...marked, verdict: "pass" })).key).toBe("rule-skin-tolerated");
    const clean = rule({ ...marked, class: "extra", verdict: "pass", measured: 0, pieces: [] });
    expect(reasonsOf(proposal({ class: "extra", rules: [rule({}), clean] })).rules).toHaveLength(1);
  });
  it("says of a changed limit what it is and what it was, of a new or dropped one that it is that", () => {
    const limit = { rule: "scab_area", class: "i", unit: "cm2", before: 0.25, now: 1 } as const;
    const said = limitWords(limit);
    expect(said.key).toBe("limit-changed");
    expect(said.args.now).toBe(ruleAmount(limit, 1));
    expect(said.args.before).toBe(ruleAmount(limit, 0.25));
    expect(limitWords({ ...limit, before: null }).key).toBe("limit-new");
    expect(limitWords({ ...limit, now: null }).key).toBe("limit-gone");
  });
  it("knows the open question and the doubtful limit", () => {
    expect(openQuestion(proposal({ questions: [asked("yes", "extra"), asked(null, null)] }))?.answer).toBeNull();
    expect(openQuestion(proposal({}))).toBeUndefined();
    expect([doubtful("verified"), doubtful("recalled"), doubtful("second-hand")]).toEqual([false, true, true]);
  });
  it("names a standard as buyers do", () => {
    const names = ["unece-ffv-50", "unece-ffv-14-lime", "eu-2023-2429-apple", "agmark-mango", "codex-ware-potato"];
    expect(names.map(shortName)).toEqual(["UNECE FFV-50", "UNECE FFV-14", "EU 2023/2429", "AGMARK", "CODEX"]);
  });
});

describe("a share of the skin", () => {
  it("says the least there is and what is needed, and whose word it is", () => {
    const pale = rule({ rule: "red_least", class: "i", verdict: "fail", measured: 19.6, limit: 33.33, unit: "percent", pieces: [2] });
    expect(ruleWords(pale)).toEqual({ key: "rule-least-fail", args: { measured: ruleAmount(pale, 20), limit: ruleAmount(pale, 33), pieces: 1 } });
    expect(ruleWords({ ...pale, verdict: "ask" }).key).toBe("rule-least-ask");
    expect(ruleWords({ ...pale, verdict: "pass" }).key).toBe("rule-least-tolerated");
    expect(ruleWords({ ...pale, verdict: "pass", measured: 60, pieces: [] }).key).toBe("rule-least-pass");
    expect(ruleWords({ ...pale, verdict: "pass", pieces: [] }).key).toBe("rule-least-ask");
    expect(ruleWords({ ...pale, rule: "green_most", verdict: "ask", measured: 40 }).key).toBe("rule-skin-ask");
    expect(telling({ ...pale, measured: 0 })).toBe(true);
  });
});
