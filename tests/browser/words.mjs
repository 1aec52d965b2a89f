// English left on a Chinese screen: words that are nobody's name and no sign of the trade.

/** Signs that are the same in every language: codes, units, currencies, delivery rules. */
const SIGNS = new Set([
  "Punnet", "English", "PIN", "PDF", "EUR", "CNY", "GTIN", "UNECE", "AGMARK", "FFV", "EEC", "Brix", "CIELAB", "Lab",
  "III", "EXW", "FCA", "CPT", "CIP", "DAP", "DPU", "DDP", "FAS", "FOB", "CFR", "CIF", "Incoterms", "EORI", "http", "hub",
]);

/** Languages by their own names, as they are offered in every language. */
const LANGUAGES = /English|Español|Français|Kiswahili|Tiếng Việt/g;

/** A record's seal: hexadecimal, which may happen to have no digit. */
const SEAL = /\b[0-9A-F]{4}.[0-9A-F]{2}\b/g;
// Not within a code, which has digits too.
const LATIN = /(?<![A-Za-z0-9])[A-Za-z]{3,}(?![A-Za-z0-9])/g;

/** The words people typed themselves: names, places, addresses. */
export function typed(...records) {
  const words = new Set();
  const walk = (value) => {
    if (typeof value === "string") for (const word of value.match(LATIN) ?? []) words.add(word);
    else if (value && typeof value === "object") Object.values(value).forEach(walk);
  };
  records.forEach(walk);
  return words;
}

/** Texts with Latin words of three letters and more that are neither signs nor typed. */
export function foreign(texts, known) {
  const odd = (word) => !SIGNS.has(word) && !known.has(word);
  const left = texts.map((text) => [(text.replace(SEAL, "").replace(LANGUAGES, "").match(LATIN) ?? []).filter(odd), text.trim()]);
  return [...new Set(left.filter(([words]) => words.length > 0).map(([words, text]) => `${words.join(", ")} in “${text.slice(0, 80)}”`))];
}

/**
 * In the page: every text a person sees or hears read out, but for what is within `but` and
 * what says of itself that it is in another language.
 */
export function visibleTexts(but = null) {
  const left = (node) => (but && node.closest(but)) || ![null, document.documentElement].includes(node.closest("[lang]"));
  const seen = (node) => (node.checkVisibility?.({ opacityProperty: true, visibilityProperty: true }) ?? true) && !left(node);
  const texts = [document.title];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Element) {
      if (!seen(node)) continue;
      for (const name of ["aria-label", "alt", "title", "placeholder"]) texts.push(node.getAttribute(name) ?? "");
    } else if (node.parentElement && !["SCRIPT", "STYLE"].includes(node.parentElement.tagName) && seen(node.parentElement)) {
      texts.push(node.data);
    }
  }
  return texts.filter((text) => text.trim() !== "");
}
