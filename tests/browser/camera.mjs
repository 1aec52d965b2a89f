// The camera: hints while it is aimed, the photo taken by itself, which camera, a camera that
// is denied, lost or not known, its lens learnt from the bare mat, and produce held to it.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, step, until } from "../lib/check.mjs";
import { PIN, ask, known, place, program, root, sample, serve } from "../lib/punnet.mjs";
import { turns } from "./everywhere.mjs";
import { answers, bring, signIn } from "./farmer.mjs";
import { KIOSK, Screen, browser } from "./screen.mjs";
import { typed } from "./words.mjs";

/** What the drawn camera's frames measure. */
const FRAME = { width: 1280, height: 960 };
/** Frames of a camera drawn from a file go by at 30 a second. */
const frames = (picture, seconds) => Array.from({ length: Math.round(seconds * 30) }, () => picture);
/** The drawn camera stands so far from the mat's middle, CSS pixels: its focal length. */
const AWAY = 1100;
/** As for 35 mm film, mm. */
const FOCAL_35MM = (AWAY / Math.hypot(FRAME.width, FRAME.height)) * 43.266615;

/** Pictures a camera would take of a sheet that leans: JPEG, by how it leans. */
async function shots(page, sheet, width, leans) {
  await page.setViewportSize(FRAME);
  const begins = sheet.subarray(0, 4).toString("latin1");
  const media = begins === "<svg" ? "svg+xml" : begins.includes("PNG") ? "png" : "jpeg";
  await page.setContent(`<body style="margin:0;background:#5c4232;overflow:hidden;display:grid;place-items:center;height:100vh;perspective:${AWAY}px">
    <img width="${width}" src="data:image/${media};base64,${sheet.toString("base64")}"></body>`);
  await page.waitForFunction(() => document.images[0].complete);
  const taken = [];
  for (const { lean = "", light = 1 } of leans) {
    await page.evaluate(({ lean, light }) => {
      document.images[0].style.transform = lean;
      document.body.style.filter = `brightness(${light})`;
      document.body.style.background = light < 1 ? "#140e0b" : "#5c4232";
    }, { lean, light });
    taken.push(await page.screenshot({ type: "jpeg", quality: 88 }));
  }
  return taken;
}

/** A browser whose camera shows what `draw` draws on a page. */
function seeing(folder, name, draw, flags) {
  const file = join(folder, `${name}.mjpeg`);
  return browser(file, async (page) => writeFileSync(file, Buffer.concat(await draw(page))), flags);
}

/** The hint that stands. */
const hint = (screen) => screen.at("framing").getAttribute("data-hint");
const hinted = (screen, code) => until(`the hint ${code}`, async () => (await hint(screen)) === code, 60);

/** In a kiosk of its own: opens the photo of a new lot. */
async function atThePhoto(screen, farmer) {
  await signIn(screen, farmer);
  await bring(screen);
  await screen.tap("take-photo");
}

/** Leaves in the ordinary way, so that the next who signs in isn't brought back to here. */
async function leave(screen) {
  await screen.tap("home");
  await screen.tap("done");
  await screen.sees("by-pictures");
  await screen.close();
  return screen;
}

/** The same kiosk, asked by whoever looks on. */
async function asLeader(url, leader, request) {
  const { session } = await ask(url, { do: "sign_in", person: leader.id, pin: PIN });
  return ask(url, request, session);
}

/** Dark, then from the side, then good: the screen says each, and the shutter turns green. */
async function hints(here, into) {
  const draw = async (page) => {
    const [good, dark, tilted] = await shots(page, here.story.photo, 1000, [
      { lean: "translateZ(0)" }, { light: 0.1 }, { lean: "rotateX(48deg) scale(0.85)" },
    ]);
    return [...frames(dark, 4), ...frames(tilted, 4), ...frames(good, 4)];
  };
  const screen = await here.open(await seeing(here.folder, "changing", draw), into("camera-zh"));
  await atThePhoto(screen, here.story.farmer);
  for (const code of ["dark", "too_tilted", "good", "dark"]) await hinted(screen, code);
  await hinted(screen, "good");
  expect(/\byes\b/.test(await screen.at("shutter").getAttribute("class")), "the shutter isn't green where all is good");
  expect(await screen.at("mat-outline").isVisible(), "the mat has no outline");
  await hinted(screen, "too_tilted");
  expect(await screen.at("shutter").isEnabled(), "nobody may insist");
  return leave(screen);
}

/** All good: looked over in every way, then taken by itself, as is remembered. */
async function byItself(here, into) {
  const draw = (page) => shots(page, here.story.photo, 1000, [{}]);
  const screen = await here.open(await seeing(here.folder, "good", draw), into("camera-good-zh"));
  await atThePhoto(screen, here.story.farmer);
  await hinted(screen, "good");
  // Nothing tells this camera's focal length. That is said, and keeps nobody from taking the photo.
  await screen.sees("scale-unknown");
  expect(!(await screen.at("learn-lens").isVisible()), "a farmer is sent to where lenses are learnt");
  await screen.look("camera-good");
  await screen.tap("auto");
  await screen.sees("photo-good");
  await screen.tap("take-again");
  await screen.sees("photo-good");
  return leave(screen);
}

/** The photo with each piece turned a little and nearer: no hand puts it back as it lay. */
function turnedOver(photo, { photo_px: [width, height], pieces }) {
  const image = `<image width="${width}" height="${height}" href="data:image/jpeg;base64,${photo.toString("base64")}"`;
  const turned = pieces.map(({ centre_px: [x, y], outline_px }, n) => `<clipPath id="p${n}"><polygon points="${outline_px.join(" ")}"/></clipPath>
    <g transform="translate(${x} ${y}) rotate(40) scale(1.06) translate(${-x} ${-y})">${image} clip-path="url(#p${n})"/></g>`);
  return Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${image}/>${turned.join("")}</svg>`);
}

/** What the lot whose photo this is says of it. */
async function measuredBefore(here) {
  const { lots } = await asLeader(here.url, here.story.leader, { do: "lots" });
  const lot = lots.find((one) => one.produce === "apple" && one.photo && one.class);
  const { inspection } = await asLeader(here.url, here.story.leader, { do: "lot", lot: lot.id });
  const photo = await asLeader(here.url, here.story.leader, { do: "photo", photo: inspection.photo });
  return { photo: Buffer.from(photo.base64, "base64"), measurement: inspection.measurement };
}

/** The pieces are turned over and photographed again: both photos are one measurement. */
async function bothSides(here, into) {
  const { photo, measurement } = await measuredBefore(here);
  const turned = join(here.folder, "turned.jpg");
  const draw = async (page) => {
    writeFileSync(turned, (await shots(page, turnedOver(photo, measurement), 1000, [{}]))[0]);
    return shots(page, photo, 1000, [{}]);
  };
  const screen = await here.open(await seeing(here.folder, "lies", draw), into("camera-sides-zh"), { ways: turns(here.languages) });
  await atThePhoto(screen, here.story.farmer);
  const seen = (count) => until(`${count} sides`, async () => (await (await screen.sees("sides")).getAttribute("data-seen")) === String(count));
  await screen.tap("shutter");
  await seen(1);
  await screen.look("sides-one");
  await screen.tap("turn-over");
  await screen.sees("shutter");
  await screen.look("turned-over");
  // The drawn camera sees one picture for ever; the other side comes from another one.
  await screen.at("photo-file").setInputFiles(turned);
  await seen(2);
  await screen.look("sides-two");
  await screen.tap("other-side");
  await screen.look("side-second");
  await screen.tap("photo-good");
  await answers(screen, { look: false });
  await screen.tap("keep-photo");
  await screen.sees("stage-waiting");
  return leave(screen);
}

/** The camera chosen is the one that is opened the next time. */
async function choice(here, into) {
  const flags = ["--use-fake-device-for-media-stream=device-count=2"];
  const screen = await here.open(await browser(undefined, undefined, { flags }), into("camera-choice-zh"));
  await atThePhoto(screen, here.story.farmer);
  const shown = () => screen.at("camera").evaluate((video) => video.srcObject?.getVideoTracks()[0]?.getSettings().deviceId);
  const first = await until("a camera's picture", shown);
  await screen.tap("other-camera");
  const second = await until("the other camera", async () => (await shown()) !== first && shown());
  await screen.page.reload();
  await screen.tap(`person-${here.story.farmer.number}`);
  expect((await until("a camera's picture", shown)) === second, "the camera that was chosen isn't remembered");
  // It is unplugged: the picture ends.
  await screen.at("camera").evaluate((video) => video.srcObject.getVideoTracks()[0].dispatchEvent(new Event("ended")));
  await screen.sees("camera-lost");
  await screen.look("camera-lost");
  await screen.tap("camera-again");
  await screen.sees("camera");
  return leave(screen);
}

/** Nobody lets the screen use the camera: it says so, and a file will do. */
async function denied(here, into) {
  const started = await browser(undefined, undefined, { asks: true });
  const screen = await here.open(started, into("camera-denied-zh"), { permissions: [] });
  await atThePhoto(screen, here.story.farmer);
  await screen.sees("camera-refused");
  await screen.look("camera-refused");
  const file = join(here.folder, "mat.jpg");
  writeFileSync(file, here.story.photo);
  await screen.at("photo-file").setInputFiles(file);
  await screen.sees("photo-good");
  return leave(screen);
}

/** The bare mat as it is printed. */
function bareMat(folder) {
  const [pdf, png] = ["mat.pdf", "mat"].map((name) => join(folder, name));
  const made = spawnSync(program("punnet"), ["mat", "--out", pdf], { encoding: "utf8" });
  expect(made.status === 0, `no mat: ${made.stderr}`);
  spawnSync("pdftoppm", ["-png", "-r", "72", "-singlefile", pdf, png]);
  return readFileSync(`${png}.png`);
}

/** The leader signs in. */
async function leads(screen, here) {
  await screen.tap(`person-${here.story.leader.number}`);
  await screen.keys(PIN);
  await screen.tap("next");
  await screen.sees("exchange");
}

/** Opens the photo of a lot. */
async function photoOfALot(screen, here) {
  const { lots } = await asLeader(here.url, here.story.leader, { do: "lots" });
  const [{ id }] = lots;
  await screen.page.evaluate((to) => void (location.hash = to), `/photo/${id}`);
  await screen.sees("shutter");
}

/** A camera that isn't known: the leader is led to where its lens is learnt, and back to the photo. */
async function unknown(here, into) {
  const draw = (page) => shots(page, bareMat(here.folder), 840, [{}]);
  const screen = await here.open(await seeing(here.folder, "unknown", draw), into("camera-unknown-zh"), { ways: turns(here.languages) });
  await leads(screen, here);
  await photoOfALot(screen, here);
  await screen.sees("scale-unknown");
  await screen.look("camera-unknown");
  await screen.tap("learn-lens");
  await screen.sees("camera-1");
  await screen.tap("back");
  await screen.sees("shutter");
  return leave(screen);
}

/** The leader shows the bare mat from five sides; the lens found is the one it was drawn by. */
async function learns(here, into) {
  const leans = ["", "rotateY(25deg)", "rotateY(-25deg)", "rotateX(25deg)", "rotateX(-25deg)"];
  const draw = async (page) => {
    const sides = await shots(page, bareMat(here.folder), 840, leans.map((lean) => ({ lean })));
    return sides.flatMap((side) => frames(side, 3));
  };
  const screen = await here.open(await seeing(here.folder, "sides", draw), into("camera-learn-zh"));
  await leads(screen, here);
  await screen.tap("exchange");
  await screen.tap("cameras");
  await screen.sees("camera-1");
  await screen.look("cameras");
  await screen.tap("learn");
  await screen.sees("side");
  await screen.look("camera-learn");
  await until("the lens", async () => (await screen.at("learnt").isVisible()) || (await screen.at("error").isVisible()), 240);
  if (await screen.at("error").isVisible()) throw new Error(`not learnt: ${await screen.at("error").getAttribute("data-code")}`);
  await screen.look("camera-learnt");
  const [learnt] = await asLeader(here.url, here.story.leader, { do: "cameras" });
  const off = learnt.lens.focal_35mm / FOCAL_35MM - 1;
  expect(Math.abs(off) < 0.02, `learnt ${learnt.lens.focal_35mm} mm instead of ${FOCAL_35MM}`);
  console.log(`    focal length off by ${(off * 100).toFixed(2)} %, corners by ${learnt.reprojection_px.toFixed(2)} px`);
  await screen.tap("done-learning");
  await screen.sees("camera-1");
  await photoOfALot(screen, here);
  await hinted(screen, "good");
  expect(!(await screen.at("scale-unknown").isVisible()), "a camera whose lens was learnt isn't known");
  return leave(screen);
}

/** A photo of one fruit that isn't ours to carry; nothing where it isn't here. */
function fruit() {
  const folder = join(process.env.PUNNET_SHARED ?? join(root, "../shared"), "photos/fruits360_3body/apple/Apple_20");
  return existsSync(folder) ? readFileSync(join(folder, readdirSync(folder).sort()[0])) : undefined;
}

/** Held to the camera: unsure moves no picture, sure lifts one, and the person taps. */
async function shows(here, into) {
  const dark = await seeing(here.folder, "nothing", (page) => shots(page, here.story.photo, 1000, [{ light: 0.02 }]));
  const screen = await here.open(dark, into("camera-show-zh"));
  await signIn(screen, here.story.farmer);
  await screen.tap("bring");
  const first = () => screen.page.locator("[data-test^='produce-']").first().getAttribute("data-test");
  const before = await (await screen.sees("produce-apple"), first());
  await screen.tap("show-it");
  await screen.sees("show-it-camera");
  await screen.look("show-it");
  await screen.sees("show-it-unsure");
  expect((await first()) === before, "unsure, and yet a picture was lifted");
  await screen.look("show-it-unsure");
  return leave(screen);
}

/** One fruit before the camera. */
async function showsFruit(here, into) {
  const photo = fruit();
  if (!photo) return console.log("    skipped: no photo of a fruit; set PUNNET_SHARED");
  const started = await seeing(here.folder, "fruit", (page) => shots(page, photo, 900, [{}]));
  const screen = await here.open(started, into("camera-fruit-zh"));
  await signIn(screen, here.story.farmer);
  await screen.tap("bring");
  await screen.tap("show-it");
  const proposed = await (await screen.sees("show-it-is-this")).getAttribute("data-produce");
  expect(proposed === "apple", `an apple looks like ${proposed}`);
  await screen.look("show-it-is-this");
  await screen.tap(`produce-${proposed}`);
  await screen.sees("key-2");
  return leave(screen);
}

/** All of it, each with a browser whose camera sees something else. */
export async function cameras(into) {
  const folder = place();
  const { store } = sample(folder);
  const { url } = await serve(["serve", "--store", store]);
  const story = await known(url);
  const { cooperative, languages } = await ask(url, { do: "home" });
  const names = typed(cooperative, story.people, story.buyers, story.places);
  const open = (started, picture, how) => Screen.open(started, url, { size: KIOSK, lang: "zh-CN", known: names, picture, ...how });
  const here = { folder, url, story, open, languages };
  for (const [name, part] of [
    ["hints change with what the camera sees", hints],
    ["all good, and the photo is taken by itself", byItself],
    ["both sides of the pieces", bothSides],
    ["which camera, and one that is lost", choice],
    ["a camera that is denied", denied],
    ["a camera that isn't known", unknown],
    ["a lens is learnt", learns],
    ["produce that can't be told", shows],
    ["an apple", showsFruit],
  ]) (await step(name, () => part(here, into)))?.sound();
}
