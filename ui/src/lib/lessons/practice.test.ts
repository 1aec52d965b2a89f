import { describe, expect, it } from "vitest";
import type { PersonView } from "../generated/PersonView";
import type { Request } from "../generated/Request";
import { guides } from "../guide/guides";
import { matchPath } from "../path";
import { stageOf } from "../../routes/photo/stage";
import { usable, type Receipt } from "../../routes/receive/receipt";
import { lessons, MADE_UP, type Lesson } from "./lessons";
import { practise } from "./practice";
import { lotOf, measured, proposalFor } from "./sample";

const person = { id: "person-8", number: 8, name: "Wairimu Njeri", roles: ["trainer"] } as unknown as PersonView;
const lesson = (name: string): Lesson => lessons.find((one) => one.name === name) as Lesson;
const asks = (name: string, request: unknown) => practise(lesson(name), request as Request, person, "Lessons");

describe("a lesson", () => {
  it("shows a way that there is, on its own screen", () => {
    for (const { guide, path } of lessons) expect(guides.some((one) => one.name === guide && one.on !== undefined && matchPath(one.on, path)), guide).toBe(true);
  });

  it("keeps nothing and asks the kiosk for nothing that would be kept", () => {
    expect(asks("weight", { do: "save_draft", name: "receive", body: {} })).toEqual({ value: true });
    expect(asks("received", { do: "receive_lot" })).toBe("done");
    expect(asks("kept", { do: "keep_inspection" })).toBe("done");
    for (const what of ["withdraw_lot", "add_place", "take_back", "lend_phone", "approve_lot", "set_hub"]) expect(asks("produce", { do: what }), what).toBe("refused");
    for (const what of ["say", "frame", "produce", "sign_out"]) expect(asks("photo", { do: what }), what).toBe("kiosk");
    expect(asks("photo", { do: "lot", lot: "another" })).toBe("kiosk");
  });

  it("begins with what was begun, as the person's own", () => {
    const { value } = asks("received", { do: "draft", name: "receive" }) as { value: Receipt };
    expect(usable(value)).toBe(true);
    expect([value.step, value.member]).toEqual(["check", person.id]);
    expect(asks("produce", { do: "draft", name: "receive" })).toEqual({ value: null });
    expect(asks("result", { do: "draft", name: "photo" })).toMatchObject({ value: { lot: MADE_UP, photo: MADE_UP } });
  });

  it("stands at its step of the photo", () => {
    const answers = (name: string) => (lesson(name).drafts["photo"]?.["answers"] ?? {}) as Record<string, string>;
    const at = (name: string) => stageOf(true, lesson(name).far === "good", proposalFor(answers(name)), undefined).at;
    expect(["result", "questions", "kept"].map(at)).toEqual(["result", "ask", "check"]);
  });

  it("is judged by the answers and names no number of a standard", () => {
    expect(proposalFor({}).class).toBe("extra");
    expect(proposalFor({ sound: "yes", skin: "slight" }).class).toBe("i");
    expect(proposalFor({ sound: "no", skin: "slight" }).class).toBe("outside");
    expect(measured("Lessons").proposal?.rules).toEqual([]);
    expect(measured("Lessons").measurement.pieces.length).toBe(6);
    expect(lotOf(person).lot.weight_g).toBe(24_600);
  });
});
