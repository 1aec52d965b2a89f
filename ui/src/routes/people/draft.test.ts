import { describe, expect, it } from "vitest";
import { answered, back, begin, entered, forward, toggled, withoutPin, type PersonDraft } from "./draft";

const amina: PersonDraft = { ...begin("c"), name: " Amina ", face: 3 };

describe("a new person", () => {
  it("is a member in three answers", () => {
    const steps = [forward(amina), forward(forward(amina)), forward(forward(forward(amina)))].map((d) => d.step);
    expect(steps).toEqual(["face", "roles", "check"]);
    expect(entered(amina)).toEqual({ name: "Amina", face: 3, roles: ["member"], pin: null });
  });

  it("needs a PIN of 4 to 8 digits to be a leader", () => {
    const leader: PersonDraft = { ...amina, roles: ["leader"], step: "roles" };
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

  it("keeps roles in one order however they are tapped", () => {
    expect(toggled(["leader"], "member")).toEqual(["member", "leader"]);
    expect(toggled(["member", "leader"], "member")).toEqual(["leader"]);
  });
});
