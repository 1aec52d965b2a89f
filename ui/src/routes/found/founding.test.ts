import { describe, expect, it } from "vitest";
import { blank, cooperativeOf, currencyOf, filled, leaderOf } from "./founding";

const given = { ...blank("CN", "CNY"), name: " 三山合作社 ", city: "洛川", leader: " 梅 ", pin: "2468" };

describe("founding", () => {
  it("needs a name, a town, a leader and four digits", () => {
    expect(filled(given, "cooperative")).toBe(true);
    expect(filled({ ...given, name: " " }, "cooperative")).toBe(false);
    expect(filled({ ...given, leader: "" }, "leader")).toBe(false);
    expect(filled({ ...given, pin: "246" }, "pin")).toBe(false);
  });
  it("sends tidy names and a leader who may also bring produce", () => {
    expect(cooperativeOf(given).name).toBe("三山合作社");
    expect(leaderOf(given)).toMatchObject({ name: "梅", roles: ["leader", "member"], pin: "2468" });
  });
  it("uses a prefix no shop's article has", () => {
    expect(cooperativeOf(given).gs1_prefix).toMatch(/^0(2\d|4\d)/);
  });
  it("guesses a currency only where it knows one", () => {
    expect([currencyOf("CN"), currencyOf("ZZ")]).toEqual(["CNY", undefined]);
  });
});
