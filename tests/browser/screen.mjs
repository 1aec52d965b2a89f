// A browser one touches, and what must hold on every screen.
import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, until } from "../lib/check.mjs";
import { afterwards, onFailure, root } from "../lib/punnet.mjs";
import { clipped } from "./clipped.mjs";
import { SIZES, show } from "./everywhere.mjs";
import { layout } from "./layout.mjs";
import { foreign, visibleTexts } from "./words.mjs";

const require = createRequire(join(root, "ui/package.json"));
const { chromium } = require("playwright-core");
const axe = readFileSync(require.resolve("axe-core"), "utf8");

/** The kiosk's own screen, a low panel's and a phone's. */
export const { kiosk: KIOSK, low: LOW, phone: PHONE } = SIZES;

/**
 * Starts a browser whose camera sees the pictures of a file, or a test picture without one; `draw` may make
 * the file first, on a page. `asks`: it asks before a camera is used, and nobody answers. `flags`: further ones.
 */
export async function browser(camera, draw, { asks = false, flags = [] } = {}) {
  if (draw) await onPage(draw);
  const started = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--use-fake-device-for-media-stream",
      ...(asks ? [] : ["--use-fake-ui-for-media-stream"]),
      ...(camera ? [`--use-file-for-fake-video-capture=${camera}`] : []),
      ...flags,
    ],
  });
  afterwards(() => started.close());
  return started;
}

/** Does something on a page of a browser of its own. */
async function onPage(work) {
  const started = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
  await work(await started.newPage());
  await started.close();
}

/** A page in one language at one size, touched by a finger. */
export class Screen {
  static async open(started, url, { size, lang, permissions = ["camera", "microphone"], ...how }) {
    const context = await started.newContext({
      viewport: size,
      hasTouch: true,
      locale: lang,
      timezoneId: "Asia/Shanghai",
      permissions,
      acceptDownloads: true,
    });
    context.setDefaultTimeout(60_000);
    const screen = new Screen(await context.newPage(), { url, size, lang, ...how });
    onFailure(() => screen.witness());
    await screen.page.goto(url);
    return screen;
  }

  /**
   * `ways` says for a screen's name how else it is looked at (`everywhere.mjs`); `holds` where it
   * doesn't hold (`fits.mjs`); `made`: in the made-up language, where plain Latin isn't from our words.
   */
  constructor(page, { url, size, lang, known = new Set(), picture = () => undefined, still = false, ways = () => [], holds = async () => [], made = false, refusals = /422/ }) {
    Object.assign(this, { page, url, size, lang, known, picture, still, ways, holds, made });
    this.taps = 0;
    this.problems = [];
    this.findings = [];
    this.pending = new Set();
    page.on("request", (asked) => this.pending.add(asked));
    for (const ended of ["requestfinished", "requestfailed"]) page.on(ended, (asked) => this.pending.delete(asked));
    page.on("pageerror", (problem) => this.problems.push(`script: ${problem.message}`));
    page.on("console", (said) => {
      // A refusal is an answer (422) and a kiosk may be away: the screen says so, no fault of the page.
      const expected = refusals.test(said.text()) || /ERR_(CONNECTION_(REFUSED|RESET)|EMPTY_RESPONSE)/.test(said.text());
      if (said.type() === "error" && !expected) this.problems.push(`console: ${said.text()}`);
    });
  }

  /** What carries a `data-test` name. */
  at(test) {
    return this.page.locator(`[data-test="${test}"]`).first();
  }

  async tap(test) {
    this.taps += 1;
    await this.at(test).tap();
  }

  /** Types on our own keypad. */
  async keys(text) {
    for (const key of text) await this.tap(key === "." ? "key-dot" : `key-${key}`);
  }

  /** A scanner that types sends a code in one burst. */
  async scans(text) {
    await this.page.evaluate((signs) => {
      const key = (code) => window.dispatchEvent(new KeyboardEvent("keydown", { code, key: code.at(-1), cancelable: true }));
      for (const sign of signs.toUpperCase()) key(/\d/.test(sign) ? `Digit${sign}` : /[A-Z]/.test(sign) ? `Key${sign}` : "Slash");
      key("Enter");
    }, text);
  }

  /** Waits until something is there. */
  async sees(test) {
    await this.at(test).waitFor();
    return this.at(test);
  }

  /**
   * Looks the whole screen over: readable by everyone, in its language, nothing cut
   * off. What it finds is told at the end, so that one sees all of it at once. A list
   * grows with what people do and may scroll on any panel.
   */
  async look(name, { list = false, kit = false } = {}) {
    await this.page.waitForTimeout(150);
    await this.page.evaluate(() => document.fonts.ready.then(() => undefined));
    await this.#check(name, this.lang, { still: this.still && !list, kit });
    const ways = this.ways(name);
    for (const way of ways) {
      await show(this.page, way);
      await this.#check(`${way.name}/${name}`, way.lang, { still: false, kit, axe: way.axe });
    }
    const lang = this.made ? undefined : this.lang;
    const own = { lang, theme: "light", size: this.size };
    if (ways.length > 0) await show(this.page, own);
    this.note(name, await this.holds(this.page, own));
  }

  async #check(picture, lang, { still, kit, axe = true }) {
    await this.#keep(picture, kit);
    const found = [...(await this.#overflow()), ...(await this.#layout(still, kit)), ...(await this.#room()), ...(await this.#language(lang)), ...(axe ? await this.#violations() : []), ...this.problems];
    this.problems = [];
    this.note(picture, found);
  }

  /** Remembers what isn't as it should be. */
  note(name, found) {
    for (const finding of found) {
      this.findings.push(`${name}: ${finding}`);
      console.log(`    ! ${name}: ${finding}`);
    }
  }

  /** What is on the screen when a story fails. */
  async witness() {
    if (this.page.isClosed()) return;
    const path = this.picture("failed") ?? join(tmpdir(), "punnet-failed.png");
    await this.page.screenshot({ path });
    console.error(`${this.page.url()} looks like ${path}`);
    for (const asked of this.pending) console.error(`no answer yet: ${asked.url()} ${asked.postData()?.slice(0, 100) ?? ""}`);
  }

  /** Closes the page. */
  /** Leaves, once the kiosk has heard all that was said: a screen that was left, most of all. */
  async close() {
    await until("the kiosk has heard all", () => this.pending.size === 0, 2).catch(() => undefined);
    await this.page.context().close();
  }

  /** Fails when any screen looked at was not as it should be. */
  sound() {
    expect(this.findings.length === 0, `${this.findings.length} findings on the screens:\n${this.findings.join("\n")}`);
  }

  /** Keeps a picture of the screen where one is wanted. */
  async #keep(name, fullPage) {
    const path = this.picture(name);
    if (!path) return;
    mkdirSync(dirname(path), { recursive: true });
    await this.page.screenshot({ path, fullPage });
  }

  async #overflow() {
    const wide = await this.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    return wide > 0 ? [`${wide} px too wide`] : [];
  }

  /** What is too small for a thumb, more than one bright button, and what scrolls on a panel where nothing should. */
  async #layout(still, kit) {
    return this.page.evaluate(layout, { still, kit, made: this.made });
  }

  /** Words without room, in the language made to need more of it. */
  async #room() {
    return this.made ? this.page.evaluate(clipped) : [];
  }

  async #language(lang) {
    const texts = await this.page.evaluate(visibleTexts, this.made ? ".error-note, [data-kiosk-says]" : null);
    const odd = texts.filter((text) => /[⟦⟧]|\berror-|\{\s*\$/.test(text)).map((text) => `unfinished words: ${text}`);
    const left = this.made || ["zh-CN", "ar", "hi"].includes(lang) ? foreign(texts, this.known) : [];
    return [...odd, ...left.map((words) => `English left: ${words}`)];
  }

  async #violations() {
    if (!(await this.page.evaluate(() => "axe" in window))) await this.page.evaluate(axe);
    const found = await this.page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
    return found.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(" ")).join(", ")}`);
  }

  /** Presses a button that hands over a paper; its bytes must be a PDF. */
  async paper(test) {
    const [download] = await Promise.all([this.page.waitForEvent("download"), this.tap(test)]);
    const chunks = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk);
    const bytes = Buffer.concat(chunks);
    expect(bytes.subarray(0, 5).toString() === "%PDF-", `${test}: not a PDF`);
    expect(download.suggestedFilename().endsWith(".pdf"), `${test}: ${download.suggestedFilename()}`);
  }
}
