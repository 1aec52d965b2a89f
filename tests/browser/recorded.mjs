// Recorded sentences on a kiosk: by a stick's folder, by a pack's file that is chosen or on a stick; heard,
// refused in words, and let go again. Told by the part with sticks.
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, until } from "../lib/check.mjs";
import { place, program } from "../lib/punnet.mjs";
import { ears, ends, plays } from "./voice.mjs";

/** Runs `punnet voice`; gives what it prints. */
function shell(...args) {
  const ran = spawnSync(program("punnet"), ["voice", ...args], { encoding: "utf8" });
  expect(ran.status === 0, `punnet voice ${args.join(" ")}: ${ran.stdout} ${ran.stderr}`);
  return ran.stdout.trim();
}

/** Seconds of a tone as WAV, which every browser plays. */
function tone(seconds) {
  const rate = 8000;
  const samples = Buffer.alloc(rate * seconds * 2);
  for (let n = 0; n < samples.length / 2; n += 1) samples.writeInt16LE(Math.round(9000 * Math.sin((n * 440 * 2 * Math.PI) / rate)), n * 2);
  const head = Buffer.alloc(44);
  head.write("RIFF", 0);
  head.writeUInt32LE(36 + samples.length, 4);
  head.write("WAVEfmt ", 8);
  head.writeUInt32LE(16, 16);
  for (const [value, at] of [[1, 20], [1, 22], [2, 32], [16, 34]]) head.writeUInt16LE(value, at);
  head.writeUInt32LE(rate, 24);
  head.writeUInt32LE(rate * 2, 28);
  head.write("data", 36);
  head.writeUInt32LE(samples.length, 40);
  return Buffer.concat([head, samples]);
}

const count = async (screen, test) => (await screen.sees(test)).getAttribute("data-count");

/** A pack as a trainer makes it: the list, recordings by its numbers, one file. */
function packed() {
  const folder = join(place(), "recordings");
  shell("sheet", folder, "--lang", "zh-CN");
  const lines = readFileSync(join(folder, "sentences-zh-CN.tsv"), "utf8").trim().split("\r\n");
  const sound = tone(6);
  for (const line of lines.slice(0, 2)) writeFileSync(join(folder, `${line.replace("\ufeff", "").split("\t")[0]}.wav`), sound);
  writeFileSync(join(folder, "0003.wav"), "Dear cooperative");
  const file = join(folder, "chinese.voice");
  const made = JSON.parse(shell("pack", folder, "--lang", "zh-CN", "--out", file));
  expect(made.recorded === 2 && made.sentences === lines.length && made.left_out[0].why === "no-sound", JSON.stringify(made));
  return file;
}

/** What isn't a whole pack of this kiosk's sentences is told in words, and nothing of it is kept. */
async function refused(screen, file, kept) {
  const whole = readFileSync(file);
  const named = (tag) => Buffer.from(whole.toString("latin1").replace("\nzh-CN\n", `\n${tag}\n`), "latin1");
  const large = join(place(), "large.voice");
  writeFileSync(large, whole);
  truncateSync(large, 65 * 1024 * 1024);
  const bytes = (buffer) => ({ name: "pack.voice", mimeType: "application/octet-stream", buffer });
  const tries = [
    ["foreign", bytes(Buffer.from("Dear cooperative"))],
    ["damaged", bytes(whole.subarray(0, whole.length - 9))],
    ["language", bytes(named("tlh"))],
    ["other-sentences", bytes(named("sw"))],
    ["too-large", large],
  ];
  for (const [why, pack] of tries) {
    await screen.at("voice-pack").setInputFiles(pack);
    await until(`refused: ${why}`, async () => (await screen.at("error").count()) > 0 && (await screen.at("error").getAttribute("data-code")) === `voice-pack-${why}`);
    expect(kept().length === 0, `${why}: kept ${kept()}`);
  }
  await screen.look("voices-refused");
}

/** Chosen at the screen, heard, and let go. */
async function chosen(screen, file, kept) {
  await screen.at("voice-pack").setInputFiles(file);
  await screen.sees("voice-chosen");
  expect((await screen.at("error").count()) === 0, "what was refused before is still told");
  expect((await count(screen, "voice-zh-CN")) === "2" && kept().length === 2, `kept: ${kept()}`);
  await screen.look("voices-chosen");
  await ears(screen);
  const sound = await plays(screen, "voice-hear-zh-CN");
  await screen.sees("voice-sentence");
  await screen.look("voices-heard");
  await screen.tap("voice-hear-zh-CN");
  await ends("its button stops it", sound);
  await goes(screen);
}

/** The recordings go, after a second look. */
async function goes(screen) {
  await screen.tap("voice-remove-zh-CN");
  await screen.look("voices-sure");
  await screen.tap("voice-stays");
  await screen.tap("voice-remove-zh-CN");
  await screen.tap("voice-goes");
  await screen.sees("voices-none");
  for (const told of ["voice-added", "voice-chosen"]) expect((await screen.at(told).count()) === 0, `${told}: it says still that they are here`);
}

/** From the exchange's screen, so that the stick is read anew. */
async function again(screen) {
  await screen.tap("back");
  await screen.tap("voices");
  await screen.sees("voices-here");
}

/** A stick's folder is a pack: what can't be played stays out. */
async function fromFolder(screen, own, listed, kept) {
  const [one, other, third] = listed.slice(-3).map((line) => line.split("\t")[0]);
  const pack = (lang, ...files) => {
    const folder = join(own, "voice", lang);
    mkdirSync(folder, { recursive: true });
    for (const [name, text] of files) writeFileSync(join(folder, `${name}.ogg`), text);
  };
  pack("zh-CN", [one, "OggS recorded"], [other, "OggS recorded"], [third, "Dear cooperative"]);
  pack("sw", [one, "Dear cooperative"]);
  await again(screen);
  const found = await screen.sees("stick-voice-zh-CN");
  expect((await found.getAttribute("data-count")) === "2", "two sentences");
  expect((await found.innerText()).includes(new Intl.NumberFormat("zh-CN").format(listed.length)), `of ${listed.length}: ${await found.innerText()}`);
  await screen.sees("voice-broken-zh-CN");
  await screen.sees("voice-broken-sw");
  expect((await screen.at("voice-add-sw").count()) === 0, "nothing to take in Swahili");
  await screen.look("voices-found");
  await screen.tap("voice-add-zh-CN");
  await screen.sees("voice-added");
  expect((await count(screen, "voice-zh-CN")) === "2", "two are kept");
  expect(kept().sort().join() === [one, other].map((name) => `${name}.ogg`).sort().join(), `kept: ${kept()}`);
  await screen.look("voices-added");
  await goes(screen);
  rmSync(join(own, "voice"), { recursive: true });
}

/** A pack's file on a stick is taken like a folder; a broken one beside it says what it is. */
async function fromFile(screen, stick, file) {
  copyFileSync(file, join(stick, "chinese.voice"));
  writeFileSync(join(stick, "broken.voice"), readFileSync(file).subarray(0, 60));
  await again(screen);
  expect((await count(screen, "stick-voice-zh-CN")) === "2", "two sentences in the file");
  expect((await screen.at("error").getAttribute("data-code")) === "voice-pack-damaged", "the broken one says so");
  await screen.look("voices-files");
  await screen.tap("voice-add-zh-CN");
  await screen.sees("voice-added");
  expect((await count(screen, "voice-zh-CN")) === "2", "two are kept");
  await goes(screen);
}

/** The whole of it, at the kiosk called upper. */
export async function recorded(screen, stick, store) {
  const listed = shell("list", "--lang", "zh-CN").split("\n");
  const folder = join(`${store}.voice`, "recorded", "zh");
  const kept = () => (existsSync(folder) ? readdirSync(folder) : []);
  const file = packed();
  await screen.page.evaluate(() => void (location.hash = "/exchange"));
  await screen.tap("voices");
  await screen.sees("voices-none");
  await screen.sees("voices-nothing");
  await screen.look("voices-nothing");
  await refused(screen, file, kept);
  await chosen(screen, file, kept);
  await fromFolder(screen, join(stick.places.upper, "punnet"), listed, kept);
  await fromFile(screen, stick.places.upper, file);
  // The stick is pulled out while one looks.
  stick.to("lower");
  await screen.sees("voices-no-stick");
  await screen.look("voices-no-stick");
}
