// For everyone: by keyboard alone, by what a screen reader is told, enlarged twice, without motion.
import { show } from "./everywhere.mjs";
import { ENLARGED, unheld } from "./fits.mjs";

const TARGETS = "button:not(:disabled), a[href], summary, input:not(:disabled), select:not(:disabled), textarea:not(:disabled)";

/** In the page: marks what a keyboard must reach and notes from then on what it does. */
function watchFocus(targets) {
  const seen = (element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest(".sr, [inert]") && element.type !== "radio" && element.tabIndex >= 0;
  const wanted = [...document.querySelectorAll(targets)].filter(seen);
  const name = (element) => element.dataset.test ?? element.innerText?.trim().slice(0, 30) ?? element.tagName;
  window.punnetFocus = { wanted: wanted.map(name), got: [] };
  document.activeElement?.blur();
  const note = ({ target }) => {
    const at = wanted.indexOf(target);
    const style = getComputedStyle(target);
    const box = target.getBoundingClientRect();
    const inView = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
    if (at >= 0) window.punnetFocus.got.push({ at, ring: style.boxShadow !== "none" || style.outlineStyle !== "none", inView });
  };
  document.addEventListener("focusin", note);
  window.punnetFocus.stop = () => document.removeEventListener("focusin", note);
  return wanted.length;
}

/** Everything that can be tapped is reached by Tab, in the order it is read, and shows it. */
async function byKeyboard(page) {
  const count = await page.evaluate(watchFocus, TARGETS);
  for (let n = 0; n < count + 8; n += 1) await page.keyboard.press("Tab");
  const { wanted, got } = await page.evaluate(() => {
    window.punnetFocus.stop();
    return { wanted: window.punnetFocus.wanted, got: window.punnetFocus.got };
  });
  const missed = wanted.filter((_, at) => !got.some((one) => one.at === at));
  const first = got.slice(0, new Set(got.map((one) => one.at)).size);
  const jumps = first.filter((one, n) => n > 0 && one.at < first[n - 1].at && first[n - 1].at !== wanted.length - 1);
  return [
    ...(wanted.length < 2 ? ["hardly anything to choose by keyboard"] : []),
    ...missed.map((name) => `no key leads to ${name}`),
    ...[...new Set(got.filter((one) => !one.ring).map((one) => `${wanted[one.at]} doesn't show that it is chosen`))],
    ...[...new Set(got.filter((one) => !one.inView).map((one) => `${wanted[one.at]} is chosen out of sight`))],
    ...jumps.map((one) => `the keyboard jumps back to ${wanted[one.at]}`),
  ];
}

const NAMED = new Set(["button", "link", "textbox", "searchbox", "spinbutton", "combobox", "checkbox", "radio", "switch", "tab", "slider"]);

/** What can be used has a name in the tree that screen readers are given. */
async function names(page) {
  const client = await page.context().newCDPSession(page);
  const { nodes } = await client.send("Accessibility.getFullAXTree");
  const nameless = nodes.filter((node) => !node.ignored && NAMED.has(node.role?.value) && !node.name?.value?.trim());
  const headings = nodes.filter((node) => !node.ignored && node.role?.value === "heading");
  const found = [];
  for (const node of nameless) {
    const { node: dom } = await client.send("DOM.describeNode", { backendNodeId: node.backendDOMNodeId });
    found.push(`a ${node.role.value} without a name: ${(dom.attributes ?? []).join(" ").slice(0, 80)}`);
  }
  await client.detach();
  if (headings.length === 0) found.push("no heading says what the screen is about");
  return found;
}

/** Whoever wants no motion sees none. */
async function motion(page) {
  await page.emulateMedia({ reducedMotion: "reduce" });
  const moves = await page.evaluate(() => {
    const seconds = (list) => Math.max(...list.split(",").map((one) => Number.parseFloat(one) * (one.includes("ms") ? 0.001 : 1)));
    const moving = [...document.querySelectorAll("body *")].filter((element) => {
      const style = getComputedStyle(element);
      return seconds(style.transitionDuration) > 0.01 || (style.animationName !== "none" && seconds(style.animationDuration) > 0.01);
    });
    return [...new Set(moving.map((element) => `moves in spite of the wish for none: ${element.className || element.tagName}`))];
  });
  await page.emulateMedia({ reducedMotion: "no-preference" });
  return moves;
}

/** Twice as large, in another language than the screen's own: the longest words come up now and then. */
async function enlarged(page, own, lang) {
  await show(page, { lang, theme: "light", size: ENLARGED });
  const found = await unheld(page, { scrolls: true });
  await show(page, { ...own, theme: "light" });
  return found.map((finding) => `${lang}, enlarged: ${finding}`);
}

/**
 * What keeps somebody from using a screen, `own` its language and size. Enlarging, in `lang`, comes
 * last: a screen may draw itself anew after it.
 */
export async function barriers(page, own, lang) {
  return [...(await names(page)), ...(await motion(page)), ...(await byKeyboard(page)), ...(await enlarged(page, own, lang))];
}
