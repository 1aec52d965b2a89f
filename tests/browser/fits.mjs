// Whether a screen holds on every panel and enlarged twice: nothing too wide, cut off or too small to tap,
// and the next step within reach.
import { SIZES, show } from "./everywhere.mjs";
import { layout } from "./layout.mjs";

/** The kiosk's panel enlarged to 200 %, as browsers do it: half as many CSS pixels each way. */
export const ENLARGED = { width: 640, height: 400 };

/** What is of the least use on an enlarged screen, px: two lines of what it is about. */
const TABLE_MIN = 100;

/** In the page: what has no room. */
function unfit(least) {
  const found = [];
  // A strip of pieces is drawn sideways by a thumb.
  const strip = (element) => element && (["auto", "scroll"].includes(getComputedStyle(element).overflowX) && !element.matches(".table, body, html") ? true : strip(element.parentElement));
  const name = (element) => element.dataset.test ?? element.innerText.replace(/\s+/g, " ").slice(0, 40);
  const wide = document.documentElement.scrollWidth - innerWidth;
  if (wide > 0) found.push(`${wide} px too wide`);
  const table = [...document.querySelectorAll(".table")].find((one) => one.checkVisibility());
  if (table && table.clientHeight < least) found.push(`${table.clientHeight} px are left of the table`);
  if (table && table.scrollWidth - table.clientWidth > 1) found.push(`the table is ${table.scrollWidth - table.clientWidth} px too wide`);
  for (const target of document.querySelectorAll("button, a, input, select, textarea, summary")) {
    if (!target.checkVisibility() || target.closest(".sr") || target.classList.contains("sr")) continue;
    const { left, right, width } = target.getBoundingClientRect();
    if (width > 0 && (left < -1 || right > innerWidth + 1) && !strip(target)) found.push(`${name(target)} reaches beyond the screen`);
  }
  return found;
}

/** In the page: words cut off. A name too long for its place ends in dots. */
function cut() {
  const found = [];
  for (const element of document.querySelectorAll("body *")) {
    if (!(element instanceof HTMLElement) || element.clientWidth < 2 || element.clientHeight < 2 || element.closest(".sr")) continue;
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    const [wide, high] = [element.scrollWidth - element.clientWidth, element.scrollHeight - element.clientHeight];
    const text = element.innerText.replace(/\s+/g, " ").slice(0, 40);
    const style = getComputedStyle(element);
    const hides = (way) => way === "hidden" || way === "clip";
    const holdsText = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== "");
    const short = style.textOverflow === "ellipsis" || style.webkitLineClamp !== "none";
    if (holdsText && !short && ((hides(style.overflowX) && wide > 1) || (hides(style.overflowY) && high > 3))) found.push(`cut off: ${text}`);
    else if (element.matches("button, .btn-roof, .chip, .roof, .sill, .steps li") && style.overflowX !== "auto" && wide > 1) found.push(`spills over by ${wide} px: ${text}`);
  }
  return found;
}

/** In the page: the next step can't be brought into sight, or something lies over it. */
function outOfReach() {
  const front = document.querySelector("dialog[open]") ?? document;
  const bright = [...front.querySelectorAll(".btn.go:not(:disabled), .btn.yes:not(:disabled)")].filter((button) => button.checkVisibility());
  const table = [...document.querySelectorAll(".table")].find((one) => one.checkVisibility());
  const before = table?.scrollTop;
  const found = [];
  for (const button of bright) {
    button.scrollIntoView({ block: "nearest" });
    const { left, right, top, bottom } = button.getBoundingClientRect();
    const there = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    if (!there || !button.contains(there)) found.push(`out of reach: ${button.dataset.test ?? button.innerText}`);
  }
  if (table) table.scrollTop = before;
  return found;
}

/** What of a screen doesn't hold as it is shown now. */
export async function unheld(page, { scrolls = false } = {}) {
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  // Enlarged, one scrolls to the next step.
  const measures = await page.evaluate(layout, { still: false, kit: false, made: scrolls });
  return [...measures, ...(await page.evaluate(unfit, TABLE_MIN)), ...(await page.evaluate(cut)), ...(await page.evaluate(outOfReach))];
}

/** The panels and enlarging a step is held to, in each language by turns. */
const HELD = { low: SIZES.low, wide: SIZES.wide, phone: SIZES.phone, enlarged: ENLARGED };

/**
 * Says of a screen, look by look, where it doesn't hold; what is on it stays. A paper would be drawn
 * anew in each language, which takes its time: its screen keeps its own.
 */
export function onEveryPanel(languages) {
  let turn = 0;
  return async (page, own) => {
    const drawn = (await page.locator("[data-test^='sheet']").count()) > 0;
    const lang = drawn ? own.lang : languages[turn++ % languages.length];
    const found = [];
    for (const [name, size] of Object.entries(HELD)) {
      await (name === "low" ? show(page, { lang, theme: "light", size }) : page.setViewportSize(size));
      const here = await unheld(page, { scrolls: size === ENLARGED });
      found.push(...here.map((finding) => `${lang}, ${name}: ${finding}`));
    }
    await show(page, own);
    return found;
  };
}
