import { describe, expect, it } from "vitest";
import type { LotView } from "../../lib/generated/LotView";
import { Review } from "./review.svelte";

function lot(...heads: string[]): LotView {
  return { heads, stage: "waiting", inspection: { proposal: { class: "i" } } } as unknown as LotView;
}

function reviewed(): Review {
  const review = new Review("lot", () => {
    throw new Error("nothing is read in this test");
  });
  review.show(lot("a"));
  return review;
}

describe("a lot under a leader's eyes", () => {
  it("has to be looked at again when it changes, and what was chosen is gone", () => {
    const review = reviewed();
    review.choose({ class: "ii", reason: "skin" });
    review.show(lot("a", "b"));
    expect(review.moved).toBe(true);
    expect(review.choice).toEqual({});
    expect(review.view?.heads).toEqual(["a", "b"]);
    review.lookedAgain();
    expect(review.moved).toBe(false);
  });

  it("takes a class where one is wanted, and keeps the reason for another than proposed", () => {
    const review = reviewed();
    review.pick("ii");
    review.choose({ class: "ii", reason: "skin" });
    review.pick("outside");
    expect(review.choice).toEqual({ class: "outside", reason: "skin" });
    review.pick("i");
    expect(review.choice).toEqual({});
    review.show(lot("b"));
    review.pick("ii");
    expect(review.choice).toEqual({});
    review.lookedAgain();
    review.show({ ...lot("b"), stage: "approved" });
    review.pick("ii");
    expect(review.choice).toEqual({});
  });

  it("needs no second look after the leader's own change, and what was chosen before it is gone", () => {
    const review = reviewed();
    review.choose({ class: "ii", reason: "skin" });
    review.show(lot("a", "b"));
    review.took(lot("a", "b"));
    review.show(lot("b", "a"));
    expect(review.moved).toBe(false);
    expect(review.choice).toEqual({});
  });

  it("stays as it is when it is read again unchanged", () => {
    const review = reviewed();
    review.choose({ class: "ii", reason: "skin" });
    review.show(lot("a"));
    expect(review.moved).toBe(false);
    expect(review.choice).toEqual({ class: "ii", reason: "skin" });
  });

  it("can't be approved before the leader has looked again", async () => {
    const review = reviewed();
    review.show(lot("b"));
    const id = review.approving.id;
    await review.approve();
    expect(review.approving).toMatchObject({ id, busy: false, error: undefined });
  });

  it("isn't approved a second time", async () => {
    const review = reviewed();
    review.show({ ...lot("a"), stage: "approved" });
    const id = review.approving.id;
    await review.approve();
    expect(review.approving).toMatchObject({ id, busy: false, error: undefined });
  });

  it("is another intention with every other choice", () => {
    const review = reviewed();
    const before = review.approving.id;
    review.choose({ class: "ii" });
    expect(review.approving.id).not.toBe(before);
  });
});
