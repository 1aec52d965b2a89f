import { expect, test } from "vitest";
import { limitOf, shortened, stillness } from "./idle";

const rules = { after_s: 180, money_after_s: 90, warning_s: 20 };

test("a warning stands before the lock, with the seconds left", () => {
  expect(stillness(0, 180, 20)).toEqual({ kind: "quiet" });
  expect(stillness(159.5, 180, 20)).toEqual({ kind: "quiet" });
  expect(stillness(160, 180, 20)).toEqual({ kind: "warning", left: 20 });
  expect(stillness(179.2, 180, 20)).toEqual({ kind: "warning", left: 1 });
  expect(stillness(180, 180, 20)).toEqual({ kind: "lock" });
  expect(stillness(4, 6, 20)).toEqual({ kind: "warning", left: 2 });
  expect(stillness(1, 6, 20)).toEqual({ kind: "quiet" });
});

test("money locks sooner", () => {
  expect(limitOf(rules, "/home")).toBe(180);
  for (const path of ["/money", "/money/a", "/payments", "/payment/b"]) expect(limitOf(rules, path)).toBe(90);
  expect(limitOf(rules, "/moneyless")).toBe(180);
});

test("whoever develops may shorten it, nobody lengthens it", () => {
  expect(shortened(rules, "?idle=6")).toEqual({ after_s: 6, money_after_s: 6, warning_s: 20 });
  for (const search of ["", "?idle=", "?idle=x", "?idle=-1", "?idle=9999"]) expect(shortened(rules, search)).toEqual(rules);
});
