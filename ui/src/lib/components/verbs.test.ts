import { describe, expect, it } from "vitest";

// A button says what it does: nobody has to remember the question to know what "yes" means.
const screens = import.meta.glob<string>("../../**/*.svelte", { query: "?raw", import: "default", eager: true });
const locales = import.meta.glob<string>("../../../../locales/*/*.ftl", { query: "?raw", import: "default", eager: true });

const BARE: Record<string, string[]> = {
  en: ["ok", "okay", "cancel", "yes", "no", "submit", "confirm", "accept"],
  "zh-CN": ["确定", "取消", "是", "否", "对", "不", "好", "好的", "提交", "确认"],
  ar: ["موافق", "حسناً", "حسنا", "إلغاء", "ألغ", "نعم", "لا", "تأكيد", "إرسال"],
  hi: ["ठीक है", "ओके", "रद्द करें", "हाँ", "नहीं", "पुष्टि करें"],
  sw: ["sawa", "ghairi", "ndiyo", "hapana", "thibitisha"],
  es: ["ok", "aceptar", "cancelar", "sí", "no", "confirmar"],
  fr: ["ok", "d’accord", "annuler", "oui", "non", "confirmer", "valider"],
  vi: ["ok", "đồng ý", "hủy", "có", "không", "đúng", "xác nhận"],
};

/** The keys of words that stand alone on buttons, with where. */
function keysOnButtons(): Map<string, string> {
  const keys = new Map<string, string>();
  for (const [path, text] of Object.entries(screens)) {
    for (const [, inside = ""] of text.matchAll(/<(?:Button|button|PrintButton)\b[^]*?>([^]*?)<\/(?:Button|button|PrintButton)>/g)) {
      for (const [, key = ""] of inside.matchAll(/\bt\(\s*"([\w-]+)"/g)) keys.set(key, path);
      for (const [, one = "", other = ""] of inside.matchAll(/\? "([\w-]+)" : "([\w-]+)"/g)) [one, other].forEach((key) => keys.set(key, path));
    }
  }
  return keys;
}

const lang = (path: string) => path.split("/").at(-2) ?? "";
const plain = (text: string) => text.trim().toLowerCase().replace(/[.!。！？?]$/, "");

describe("buttons", () => {
  const keys = keysOnButtons();

  it("are found", () => {
    expect(keys.size).toBeGreaterThan(60);
    expect(keys.has("signin-yes") && keys.has("keep-photo")).toBe(true);
  });

  it("know every language's bare words", () => {
    expect(Object.keys(BARE).sort()).toEqual([...new Set(Object.keys(locales).map(lang))].sort());
  });

  it.each(Object.keys(BARE))("say what they do, in %s", (tag) => {
    const bare = new Set(BARE[tag]);
    const found: string[] = [];
    for (const [path, text] of Object.entries(locales).filter(([p]) => lang(p) === tag)) {
      for (const [, key = "", value = ""] of text.matchAll(/^([\w-]+) = (.*)$/gm)) {
        if (keys.has(key) && bare.has(plain(value))) found.push(`${key} = ${value} (${path}, ${keys.get(key)})`);
      }
    }
    expect(found).toEqual([]);
  });
});
