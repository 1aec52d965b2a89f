// A kiosk with a scale, a label printer and a paper printer: chosen once, papers printed, then a
// known member's lot from the face to the label on the crate, counted. And what all can do wrong.
//   node tests/browser/equipment.mjs [--screenshots DIR] runs it alone
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { expect, step, until } from "../lib/check.mjs";
import { PIN, ask, known, place, program, sample, serve, start, tell } from "../lib/punnet.mjs";
import { noSpooler, spooler } from "../lib/spooler.mjs";
import { turns } from "./everywhere.mjs";
import { answers } from "./farmer.mjs";
import { KIOSK, Screen, browser } from "./screen.mjs";
import { typed } from "./words.mjs";

/** The most taps a known member needs from the face to the printed label. */
const MOST_TAPS = 14;

/** A scale at a pseudo-terminal; `stand` changes what it says. */
async function plugIn(weight) {
  const simulator = start(program("punnet"), ["scale", "simulate", "--protocol", "sics", "--weight", weight], { stdio: ["pipe", "pipe", "inherit"] });
  const path = await new Promise((said) => createInterface({ input: simulator.child.stdout }).once("line", said));
  return { path, stand: (how) => simulator.child.stdin.write(`${how}\n`), pull: () => simulator.stop() };
}

async function leaderIn(screen, leader) {
  await screen.tap(`person-${leader.number}`);
  for (const key of PIN) await screen.tap(`key-${key}`);
  await screen.tap("next");
  await screen.sees("exchange");
}

/** In a card, by its name. */
const within = (screen, card, test) => screen.page.locator(`[data-test="${card}"] [data-test="${test}"]`);

/** Presses what prints in a card, and waits for the sheet: of that printer, printed with all of these options. */
async function prints(screen, printing, { card, press, printer, options }) {
  const before = printing.printed().length;
  await screen.tap(press);
  await within(screen, card, "printed").waitFor();
  const papers = printing.printed();
  expect(papers.length === before + 1, `${press}: ${papers.length - before} papers fell into the tray`);
  const how = printing.how(papers.at(-1)).split(" ");
  const missing = [printer, ...options].filter((word) => !how.includes(word));
  expect(missing.length === 0, `${press}: no ${missing.join(", ")} in ${how.join(" ")}`);
  return papers.at(-1);
}

const SHEET = ["media=A4", "sides=one-sided"];

/** One printer for labels, one for papers; each prints a sheet of its own, and the mat its true size. */
async function choosePrinters(screen, printing) {
  const label = { card: "printer-card", press: "printer-test", printer: "Crates", options: ["print-scaling=auto"] };
  const page = { card: "paper-printer-card", press: "paper-printer-test", printer: "Office", options: ["print-scaling=auto", ...SHEET] };
  await screen.tap("printer-0");
  await prints(screen, printing, label);
  await screen.tap("paper-printer-1");
  const tested = await prints(screen, printing, page);
  const text = spawnSync("pdftotext", [tested, "-"], { encoding: "utf8" }).stdout;
  expect(text.includes("Office"), `the test page doesn't name its printer: ${text}`);
  await screen.tap("mat-a4");
  await prints(screen, printing, { ...page, card: "mat-card", press: "mat-print", options: ["print-scaling=none", ...SHEET] });
}

/** Says that a paper is a file now, and which. */
async function saysWhere(screen) {
  const where = await (await screen.sees("saved-file")).innerText();
  expect(/\w+\.pdf/.test(where), `where is the file? ${where}`);
}

const saysWhy = (screen, code) => until(code, async () => (await screen.at("error").getAttribute("data-code")) === code);

/** A paper is printed; where the printer can't, it is a file, and it says where and how to choose another. */
async function papers(screen, printing, person) {
  await screen.page.evaluate((to) => void (location.hash = to), `/person/${person.id}`);
  const before = printing.printed().length;
  await screen.tap("print-badge");
  await screen.sees("printed");
  expect(printing.how(printing.printed().at(-1)).startsWith("Office "), "a badge came out of another printer");
  await screen.look("paper-printed", { list: true });
  printing.paperOut();
  await screen.tap("print-badge");
  await saysWhy(screen, "printer-paper-out");
  await screen.look("paper-out", { list: true });
  await screen.paper("save-file");
  await saysWhere(screen);
  printing.paperIn();
  await printing.stop();
  await screen.paper("print-badge");
  await saysWhy(screen, "printer-spooler-stopped");
  await saysWhere(screen);
  await screen.look("paper-no-spooler", { list: true });
  await printing.start();
  expect(printing.printed().length === before + 1, "what was taken back was printed");
  await screen.tap("choose-printer");
  await screen.sees("paper-printer-1");
}

/** The leader chooses scale and printers, and tries all of them. */
async function choose(screen, { leader, farmer }, printing) {
  await leaderIn(screen, leader);
  await screen.tap("exchange");
  await screen.tap("equipment");
  await screen.sees("scale-0");
  await screen.look("equipment-new", { list: true });
  await screen.paper("mat-print");
  await saysWhere(screen);
  await screen.tap("scale-0");
  const said = await (await screen.sees("scale-tried")).innerText();
  expect(/12[.,]4/.test(said), `the scale says ${said}`);
  if (printing) await choosePrinters(screen, printing);
  await screen.look("equipment", { list: true });
  if (printing) await papers(screen, printing, farmer);
  await screen.tap("home");
  await screen.tap("done");
}

/** From the face to the label, as quickly as it goes; `again`: with the answers of the lot before. */
async function quickly(screen, farmer, printing, again) {
  const [taps, began] = [screen.taps, Date.now()];
  await screen.tap(`person-${farmer.number}`);
  await screen.tap("bring");
  await screen.tap("produce-apple");
  await screen.tap("scale-says");
  await screen.tap("keep-lot");
  const number = Number((await (await screen.sees("lot-number")).innerText()).replace(/\D/g, ""));
  await screen.tap("take-photo");
  await until("the camera's picture", () => screen.at("camera").evaluate((video) => video.videoWidth > 0));
  await screen.tap("shutter");
  await screen.tap("photo-good");
  if (again) await screen.tap("same-answers");
  else await answers(screen, { look: false });
  await screen.tap("keep-photo");
  await screen.sees("by-scale");
  if (!printing) await screen.tap("print");
  return { number, began, taps: screen.taps - taps };
}

async function counted(screen, farmer, printing, again) {
  const before = printing?.printed().length;
  const quick = await quickly(screen, farmer, printing, again);
  if (printing) {
    await screen.sees("printed");
    expect(printing.printed().length === before + 1, "no label fell into the tray");
  }
  const seconds = ((Date.now() - quick.began) / 1000).toFixed(0);
  expect(quick.taps <= MOST_TAPS, `${quick.taps} taps, more than ${MOST_TAPS}`);
  console.log(`  ${quick.taps} taps, ${seconds} s from the face to the printed label of a known member`);
  await screen.look("lot-printed");
  return quick.number;
}

/** What lies in the tray names the lot in words and in its code. */
function labelIsOf(path, folder, code) {
  const tool = (name, ...args) => spawnSync(name, args, { encoding: "utf8" }).stdout;
  const text = tool("pdftotext", path, "-");
  expect(text.includes(code), `the label doesn't say ${code}: ${text}`);
  tool("pdftoppm", "-r", "300", "-png", "-singlefile", path, join(folder, "label"));
  const read = tool("zbarimg", "--quiet", "--raw", join(folder, "label.png")).trim();
  expect(read.startsWith("https://id.gs1.org/01/") && read.endsWith(`/10/${code}`), `the label's code says ${read}`);
  return read;
}

/** The scale says no weight: in words, and one can type. */
async function scaleTrouble(screen, scale) {
  await screen.tap("home");
  await screen.tap("bring");
  await screen.tap("produce-apple");
  await screen.sees("scale-says");
  await screen.look("bring-scale");
  for (const [how, code] of [["moving", "scale-moving"], ["empty", "scale-empty"], ["over", "scale-over"], ["counting", "scale-other-unit"], ["silent", "scale-silent"]]) {
    scale.stand(how);
    await until(code, async () => (await screen.at("scale-problem").getAttribute("data-code")) === code);
    if (how === "moving" || how === "silent") await screen.look(`bring-${code}`);
  }
  await screen.keys("7.5");
  scale.stand("9.875kg");
  await screen.sees("scale-says");
  await screen.tap("scale-says");
  await screen.sees("keep-lot");
  await screen.tap("change-weight");
  await scale.pull();
  await until("it is gone", async () => (await screen.at("scale-problem").getAttribute("data-code")) === "scale-missing");
  await screen.tap("key-erase");
  await screen.tap("next");
  await screen.tap("keep-lot");
  await screen.sees("lot-number");
}

/** The printer can't: in words; then it prints by itself, or the label is saved as a file. */
async function printerTrouble(screen, printing) {
  const before = printing.printed().length;
  printing.paperOut();
  await screen.tap("print");
  await saysWhy(screen, "printer-paper-out");
  await screen.look("label-paper-out");
  printing.paperIn();
  await screen.sees("printed");
  expect(printing.printed().length === before + 1, "it didn't go on by itself");
  await printing.stop();
  await screen.tap("print");
  await saysWhy(screen, "printer-spooler-stopped");
  await screen.look("label-no-spooler");
  await screen.paper("open-label");
  await saysWhere(screen);
  await printing.start();
}

/** A scanner that types opens the lot from the own page. */
async function scan(screen, link) {
  await screen.tap("home");
  await screen.sees("bring");
  await screen.scans(link);
  await screen.sees("by-scale");
  await screen.tap("home");
  await screen.tap("scan");
  await screen.sees("badge-reader");
  await screen.look("scan");
  await screen.scans(`${link}99999`);
  await screen.sees("scan-unknown");
}

export async function equipment(into) {
  const folder = place();
  const missing = noSpooler();
  if (missing) console.log(`  without a printer: ${missing}`);
  const printing = missing ? undefined : await spooler(folder);
  const scale = await plugIn("12.4kg");
  const { store } = sample(folder);
  const env = { ...process.env, PUNNET_SCALES: scale.path, ...printing?.env };
  const { url } = await serve(["serve", "--store", store], undefined, { env });
  const story = await known(url);
  const camera = join(folder, "mat.mjpeg");
  writeFileSync(camera, story.photo);
  const started = await browser(camera);
  const home = await ask(url, { do: "home" });
  const names = typed(home.cooperative, story.people, story.buyers, story.places, "Crates Office pts HFG PC-STORY PC-SAMPLE GS1 A3 A4");
  const how = { known: names, picture: into("equipment-zh") };
  const screen = await Screen.open(started, url, { size: KIOSK, lang: "zh-CN", ways: turns(home.languages), ...how });
  await step("a leader chooses scale and printers", () => choose(screen, story, printing));
  const number = await step("a known member's lot", () => counted(screen, story.farmer, printing, false));
  if (printing) {
    const { session } = await ask(url, { do: "sign_in", person: story.leader.id, pin: PIN });
    const { lots } = await ask(url, { do: "lots", query: { limit: 5 } }, session);
    const { code } = lots.find((lot) => lot.number === number);
    const link = await step("the label names its lot", () => labelIsOf(printing.printed().at(-1), folder, code));
    await step("a scanner opens the lot", () => scan(screen, link));
    await screen.tap("home");
    await screen.tap("my-produce");
    await screen.tap(`lot-${number}`);
    await step("what a printer can do wrong", () => printerTrouble(screen, printing));
  }
  await screen.tap("home");
  await screen.tap("done");
  await step("another lot of the same harvest", () => counted(screen, story.farmer, printing, true));
  await step("what a scale can do wrong", () => scaleTrouble(screen, scale));
  await screen.close();
  screen.sound();
}


if (process.argv[1]?.endsWith("equipment.mjs")) {
  const at = process.argv.indexOf("--screenshots");
  const pictures = at > 0 ? process.argv[at + 1] : undefined;
  await tell(() => equipment((folder) => (name) => (pictures ? join(pictures, folder, `${name}.png`) : undefined)));
}
