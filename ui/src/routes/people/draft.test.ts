import { describe, expect, it } from "vitest";
import { answered, back, begin, entered, forward, stepsOf, toggled, withoutPin, type PersonDraft } from "./draft";

const amina: PersonDraft = { ...begin("c"), name: " Amina ", face: 3, pictures: [2, 5, 8], consent: 1 };

describe("a new person", () => {
  it("is a member in five answers", () => {
    expect(stepsOf(amina)).toEqual(["name", "face", "roles", "pictures", "consent", "check"]);
    expect(forward(forward(amina)).step).toBe("roles");
    expect(entered(amina)).toEqual({ name: "Amina", face: 3, roles: ["member"], pin: null, pictures: [2, 5, 8], consent: 1 });
  });

  it("needs a PIN of 4 to 8 digits to be a leader", () => {
    const leader: PersonDraft = { ...amina, roles: ["leader"], step: "consent" };
    expect(forward(leader).step).toBe("pin");
    expect(back({ ...leader, step: "check" }).step).toBe("pin");
    for (const pin of ["", "123", "123456789", "12a4"]) expect(entered({ ...leader, pin }), pin).toBeUndefined();
    expect(entered({ ...leader, pin: "2580" })?.pin).toBe("2580");
  });

  it("never has its PIN on disk, and asks for it again", () => {
    const kept = withoutPin({ ...amina, roles: ["leader"], pin: "2580", step: "check" });
    expect(kept).toMatchObject({ pin: "", step: "pin" });
    expect(withoutPin({ ...amina, step: "check" }).step).toBe("check");
  });

  it("has a name of at most 80 signs and at least one role", () => {
    expect(answered({ ...amina, name: "  " })).toBe(false);
    expect(answered({ ...amina, name: "李".repeat(80) })).toBe(true);
    expect(answered({ ...amina, name: "𠀀".repeat(81) })).toBe(false);
    expect(entered({ ...amina, roles: [] })).toBeUndefined();
  });

  it("has three pictures and has agreed", () => {
    expect(entered({ ...amina, pictures: [2, 5] })).toBeUndefined();
    expect(entered({ ...amina, consent: undefined } as unknown as PersonDraft)).toBeUndefined();
    expect(answered({ ...amina, pictures: [2, 5], step: "pictures" })).toBe(false);
  });

  it("keeps roles in one order however they are tapped", () => {
    expect(toggled(["leader"], "member")).toEqual(["member", "leader"]);
    expect(toggled(["member", "leader"], "member")).toEqual(["leader"]);
  });
});
