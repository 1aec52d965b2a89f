// Languages on the screens: each by its own name, switched without losing anything typed,
// numbers and days as the papers write them, people found however their name is typed.
//   [PUNNET_SCREENS=DIST] node tests/browser/languages.mjs [--screenshots DIR]
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, step, until } from "../lib/check.mjs";
import { PIN, ask, known, place, root, sample, serve, tell } from "../lib/punnet.mjs";
import { signIn } from "./farmer.mjs";
import { KIOSK, PHONE, Screen, browser } from "./screen.mjs";
import { typed } from "./words.mjs";

/** Characters outside GB 2312 as people carry them in their names, and names with accents. */
const NAMES = ["王䶮", "李𬭎", "赵㛃", "陈喆", "马堃", "张𠅤", "单雄信", "Nguyễn Văn Đức", "José Ñandú", "أَحْمَد إبراهيم"];

/** What is typed, and the name it must find. */
const TYPED = [
  ["wy", "王䶮"], ["wangyan", "王䶮"], ["𬭎", "李𬭎"], ["lihong", "李𬭎"], ["makun", "马堃"], ["cz", "陈喆"], ["张𠅤", "张𠅤"],
  ["shanxiong", "单雄信"], ["duc", "Nguyễn Văn Đức"], ["nguyen van", "Nguyễn Văn Đức"], ["nandu", "José Ñandú"],
  ["احمد", "أَحْمَد إبراهيم"], ["ابراهيم", "أَحْمَد إبراهيم"],
];

/** Opens the sheet of languages and taps one; over when the kiosk has kept it. */
export async function speak(screen, tag, button = "language") {
  await screen.tap(button);
  await screen.tap(`lang-${tag}`);
  await speaks(screen, tag);
  await until("the sheet closes", async () => !(await screen.at(`lang-${tag}`).isVisible()));
}

const speaks = (screen, tag) => until(`it speaks ${tag}`, () => screen.page.evaluate((to) => document.documentElement.lang === to, tag));

const direction = (screen) => screen.page.evaluate(() => document.documentElement.dir);

/** Chromium's own ICU against the table the papers are held to. */
async function formats(screen) {
  const rows = JSON.parse(readFileSync(join(root, "tests/tables/formats.json"), "utf8"));
  const differ = await screen.page.evaluate((table) => {
    const written = (tag) => ({ en: "en-GB", ar: "ar-u-nu-arab" })[tag] ?? tag;
    const bare = (text) => text.replace(/[\u061c\u200e\u200f]/g, "");
    return table.flatMap(({ lang, numbers, days, plurals }) => {
      const rules = new Intl.PluralRules(lang);
      const day = new Intl.DateTimeFormat(written(lang), { dateStyle: "long" });
      const number = (digits) => new Intl.NumberFormat(written(lang), { minimumFractionDigits: digits, maximumFractionDigits: digits });
      const said = [
        ...numbers.map(([value, digits, text]) => [bare(number(digits).format(value)), text]),
        ...days.map(([iso, text]) => [bare(day.format(new Date(`${iso}T12:00:00`))), text]),
        ...plurals.map(([count, category]) => [rules.select(count), category]),
      ];
      return said.filter(([here, there]) => here !== there).map((pair) => `${lang}: ${pair.join(" is not ")}`);
    });
  }, rows);
  expect(differ.length === 0, `the browser writes otherwise than the papers:\n${differ.join("\n")}`);
}

/** The sheet has each language once, by its own name, in the same order in every language. */
async function sheet(screen) {
  await screen.tap("language-named");
  await screen.sees("languages");
  const names = () => screen.page.locator("[data-test='languages'] [data-test^='lang-']").allInnerTexts();
  const before = await names();
  expect(before.length >= 2 && new Set(before).size === before.length, `the languages: ${before.join(", ")}`);
  await screen.look("languages");
  await screen.tap("lang-zh-CN");
  await screen.tap("language-named");
  expect((await names()).join() === before.join(), "the languages changed places");
  await screen.page.keyboard.press("Escape");
  await until("the sheet closes", async () => !(await screen.at("lang-en").isVisible()));
}

/** A weight half typed stays, in the digits and the direction of the language. */
async function switched(screen, tag, shown) {
  await screen.tap("bring");
  const begun = await until("the first question", async () => (await screen.at("produce-potato").isVisible()) || ((await screen.at("begin-again").isVisible()) && "begun"));
  if (begun === "begun") await screen.tap("begin-again");
  await screen.tap("produce-potato");
  await screen.keys("24.6");
  await speak(screen, tag);
  expect((await screen.at("weight").innerText()).includes(shown), `${tag} shows ${await screen.at("weight").innerText()}`);
  expect((await direction(screen)) === (tag === "ar" ? "rtl" : "ltr"), `${tag} is written ${await direction(screen)}`);
  const [one, three] = await Promise.all(["key-1", "key-3"].map((key) => screen.at(key).boundingBox()));
  expect(one.x < three.x, "1 2 3 are the other way round");
  await screen.look(`bring-weight-${tag}`);
  await speak(screen, "en");
  expect((await screen.at("weight").innerText()).includes("24.6"), "the weight is gone");
}

/** People with names outside GB 2312 and with accents, found by what is typed. */
async function search(screen, url) {
  const people = await ask(url, { do: "people" });
  const leader = people.find((p) => p.roles.includes("leader"));
  const { session } = await ask(url, { do: "sign_in", person: leader.id, pin: PIN });
  const id = () => globalThis.crypto.randomUUID();
  for (const [face, name] of NAMES.entries()) {
    await ask(url, { do: "add_person", command_id: id(), person: { name, roles: ["member"], face, pin: null } }, session);
  }
  await screen.page.reload();
  await screen.sees("find-person");
  for (const [typed, name] of TYPED) {
    await screen.at("find-person").fill(typed);
    await until(`${typed} finds ${name}`, async () => (await screen.page.locator(".person-tile .nm").allInnerTexts()).includes(name), 5);
  }
  await screen.at("find-person").fill("");
  await screen.look("who-many", { list: true });
  return session;
}

/** What was refused before another language was chosen is said in it. */
async function refused(screen, { leader }) {
  await screen.at("find-person").fill(String(leader.number));
  await screen.tap(`person-${leader.number}`);
  await screen.keys("9999");
  await screen.tap("next");
  await screen.sees("error");
  const english = await screen.at("error").innerText();
  await speak(screen, "zh-CN");
  await until("the refusal in Chinese", async () => /[\u4e00-\u9fff]/.test(await screen.at("error").innerText()));
  await speak(screen, "en");
  await until("the refusal in English", async () => (await screen.at("error").innerText()) === english);
  await screen.tap("back");
}

/** The kiosk speaks as it was told before anybody came in, and with each person as they chose; the machine's language is no choice. */
async function remembered(screen, { people, farmer }, another) {
  const other = people.find((p) => p.id !== farmer.id && p.roles.length === 1 && p.roles[0] === "member");
  await speak(screen, "fr", "language-named");
  await screen.page.reload();
  await screen.sees("find-person");
  await speaks(screen, "fr");
  await screen.page.evaluate(() => window.dispatchEvent(new Event("languagechange")));
  await speaks(screen, "fr");
  await screen.at("find-person").fill(String(farmer.number));
  await signIn(screen, farmer);
  await speak(screen, "sw");
  await screen.tap("done");
  await screen.sees("find-person");
  await speaks(screen, "fr");
  await screen.at("find-person").fill(String(other.number));
  await signIn(screen, other);
  await speaks(screen, "fr");
  await screen.tap("done");
  await step("another browser at the same kiosk", () => elsewhere(another, farmer));
  await screen.at("find-person").fill(String(farmer.number));
  await signIn(screen, farmer);
  await speaks(screen, "sw");
  await screen.tap("done");
  await speak(screen, "en", "language-named");
}

/** A browser that was never here speaks the same: the kiosk keeps languages, not the browser. */
async function elsewhere(another, farmer) {
  const screen = await another();
  await screen.sees("find-person");
  await speaks(screen, "fr");
  await screen.at("find-person").fill(String(farmer.number));
  await signIn(screen, farmer);
  await speaks(screen, "sw");
  await screen.tap("done");
  await screen.close();
  screen.sound();
}

/** The farmer's screens in one language, chosen for the kiosk and by them: they chose another before. */
async function around(screen, story, tag) {
  await speak(screen, tag, "language-named");
  await screen.at("find-person").fill(String(story.farmer.number));
  await signIn(screen, story.farmer);
  await speak(screen, tag);
  await screen.look("home");
  for (const [tile, there] of [["my-produce", "back"], ["my-money", "share"]]) {
    await screen.tap(tile);
    await screen.sees(there).catch(() => undefined);
    await screen.look(tile, { list: true });
    await screen.tap("home");
  }
  await screen.tap("done");
}

export async function languages(into = () => () => undefined) {
  const { store } = sample(place());
  const { url } = await serve(["serve", "--store", store]);
  const story = await known(url);
  const camera = join(place(), "mat.mjpeg");
  writeFileSync(camera, story.photo);
  const started = await browser(camera);
  const { languages: spoken, cooperative } = await ask(url, { do: "home" });
  const names = typed(cooperative, story.people, story.buyers, story.places, NAMES);
  const screen = await Screen.open(started, url, { size: KIOSK, lang: "en", picture: into("languages") });
  await screen.sees("language-named");
  await step("numbers and days in the browser", () => formats(screen));
  await step("the sheet of languages", () => sheet(screen));
  await speak(screen, "en", "language-named");
  await step("names however they are typed", () => search(screen, url));
  await step("a refusal in another language", () => refused(screen, story));
  const another = () => Screen.open(started, url, { size: KIOSK, lang: "es" });
  await step("the kiosk's language and each person's", () => remembered(screen, story, another));
  await screen.at("find-person").fill(String(story.farmer.number));
  await signIn(screen, story.farmer);
  for (const [tag, shown] of [["zh-CN", "24.6"], ["ar", "٢٤٫٦"], ["fr", "24,6"], ["hi", "24.6"]].filter(([tag]) => spoken.includes(tag))) {
    await step(`typed, then switched to ${tag}`, () => switched(screen, tag, shown));
    await screen.tap("home");
  }
  await screen.tap("done");
  await screen.sees("find-person");
  await screen.close();
  screen.sound();
  for (const [size, folder] of [[KIOSK, "kiosk"], [PHONE, "phone"]].filter(() => spoken.includes("ar"))) {
    const arabic = await Screen.open(started, url, { size, lang: "ar", known: names, picture: into(`ar-${folder}`) });
    await step(`Arabic on the ${folder}`, () => around(arabic, story, "ar"));
    await arabic.close();
    arabic.sound();
  }
}

const at = process.argv.indexOf("--screenshots");
const pictures = at > 0 ? process.argv[at + 1] : undefined;
if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await tell(() => languages((folder) => (name) => (pictures ? join(pictures, folder, `${name}.png`) : undefined)));
}
