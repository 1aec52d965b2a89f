import { describe, expect, it } from "vitest";
import type { PersonView } from "../generated/PersonView";
import type { Request } from "../generated/Request";
import { guides } from "../guide/guides";
import { matchPath } from "../path";
import { stageOf } from "../../routes/photo/stage";
import { usable, type Receipt } from "../../routes/receive/receipt";
import { lessons, MADE_UP, type Lesson } from "./lessons";
import { asking } from "../../routes/consignment/facts";
import { decision, mayDecide } from "../../routes/lot/review";
import { offer } from "../../routes/order/filling";
import { fillingOf, gradedOf, orderOf, parcelOf, paymentOf } from "./leading";
import { practise } from "./practice";
import { lotOf, type Made, measured, proposalFor } from "./sample";

const words = import.meta.glob<string>("../../../../locales/*/ui.ftl", { query: "?raw", import: "default", eager: true });

const person = { id: "person-8", number: 8, name: "Wairimu Njeri", roles: ["trainer"] } as unknown as PersonView;
const lesson = (name: string): Lesson => lessons.find((one) => one.name === name) as Lesson;
const made: Made = { person, standard: "Lessons", buyer: "the buyer", town: "Limuru", currency: "KES" };
const asks = (name: string, request: unknown) => practise(lesson(name), request as Request, made);

describe("a lesson", () => {
  it("shows a way that there is, on its own screen", () => {
    for (const { guide, path } of lessons) expect(guides.some((one) => one.name === guide && (one.on === undefined || matchPath(one.on, path))), guide).toBe(true);
  });

  it("has a name of its own in every language", () => {
    expect(Object.keys(words).length).toBe(8);
    for (const [path, text] of Object.entries(words)) {
      const named = lessons.map(({ name }) => new RegExp(`^lesson-${name} = (.+)$`, "m").exec(text)?.[1]);
      expect(named.filter((one) => one === undefined), path).toEqual([]);
      expect(new Set(named).size, path).toBe(lessons.length);
    }
  });

  it("lets nobody in and asks no leader's question of the kiosk", () => {
    for (const what of ["sign_in", "sign_in_by_pictures", "sign_in_by_badge"]) expect(asks("faces", { do: what }), what).toBe("done");
    expect(asks("pin", { do: "reset_pin" })).toBe("refused");
    for (const what of ["order", "order_lots", "consignment", "payment", "lots", "alike", "marking", "judge_sample"]) {
      expect(asks("order", { do: what }), what).toHaveProperty("value");
      expect(asks("produce", { do: what }) === "done", what).toBe(false);
    }
    for (const what of ["approve_lot", "allocate", "answer_fact", "dispatch_consignment", "receive_payment"]) expect(asks("review", { do: what }), what).toBe("done");
    expect(asks("papers", { do: "paper", format: "pdf" })).toBe("refused");
    expect(asks("papers", { do: "paper", format: "png" })).toMatchObject({ value: { media: "image/svg+xml" } });
  });

  it("shows a lot that may be approved, an order with room, a parcel and money that adds up", () => {
    const graded = gradedOf(made);
    expect(mayDecide(graded) && decision(graded, {})?.class).toBe("i");
    const [line] = orderOf(made).lines;
    const [lot] = fillingOf(made);
    expect(line && lot && offer(lot, line)).toBe(24_600);
    expect([asking(parcelOf(made, true), undefined)?.question.fact, asking(parcelOf(made, false), undefined)]).toEqual(["parcels", undefined]);
    const payment = paymentOf(made);
    expect(payment.shares.reduce((sum, one) => sum + one.share.net_minor, 0)).toBe(payment.payment.amount_minor);
  });

  it("keeps nothing and asks the kiosk for nothing that would be kept", () => {
    expect(asks("weight", { do: "save_draft", name: "receive", body: {} })).toEqual({ value: true });
    expect(asks("received", { do: "receive_lot" })).toBe("done");
    expect(asks("kept", { do: "keep_inspection" })).toBe("done");
    for (const what of ["withdraw_lot", "add_place", "take_back", "lend_phone", "set_hub", "add_person"]) expect(asks("produce", { do: what }), what).toBe("refused");
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
    const answers = (name: string) => (lesson(name).drafts?.["photo"]?.["answers"] ?? {}) as Record<string, string>;
    const at = (name: string) => stageOf(true, lesson(name).far === "good", proposalFor(answers(name)), undefined).at;
    expect(["result", "questions", "kept"].map(at)).toEqual(["result", "ask", "check"]);
  });

  it("is judged by the answers and names no number of a standard", () => {
    expect(proposalFor({}).class).toBe("extra");
    expect(proposalFor({ sound: "yes", skin: "slight" }).class).toBe("i");
    expect(proposalFor({ sound: "no", skin: "slight" }).class).toBe("outside");
    expect(measured("Lessons").proposal?.rules).toEqual([]);
    expect(measured("Lessons").measurement.pieces.length).toBe(6);
    expect(lotOf(made).lot.weight_g).toBe(24_600);
  });
});
