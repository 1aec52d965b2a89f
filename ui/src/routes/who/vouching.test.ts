import { expect, test } from "vitest";
import type { PersonView } from "../../lib/generated/PersonView";
import { mayVouch, vouchersNeeded } from "./vouching";

const person = (number: number, more: Partial<PersonView> = {}): PersonView => ({
  id: `p${number}`, number, name: `P${number}`, search: `p${number}`, face: 0, roles: ["member"],
  needs_pin: false, has_pictures: false, has_badge: false, consent: "given", ...more,
});
const leader = (number: number) => person(number, { roles: ["leader"], needs_pin: true });
const numbers = (people: PersonView[]) => people.map((p) => p.number);

test("a leader vouches first, then anybody who can show who they are", () => {
  const people = [leader(1), leader(2), person(3, { has_pictures: true }), person(4)];
  const [of] = people as [PersonView];
  expect(vouchersNeeded(of, people)).toBe("leader");
  expect(numbers(mayVouch(of, people, []))).toEqual([2]);
  expect(numbers(mayVouch(of, people, ["p2"]))).toEqual([3]);
});

test("for the only leader two members with badge or PIN vouch", () => {
  const people = [leader(1), person(2, { has_badge: true }), person(3, { has_pictures: true }), person(4, { needs_pin: true })];
  const [of] = people as [PersonView];
  expect(vouchersNeeded(of, people)).toBe("members");
  expect(numbers(mayVouch(of, people, []))).toEqual([2, 4]);
  expect(numbers(mayVouch(of, people, ["p2"]))).toEqual([4]);
});
