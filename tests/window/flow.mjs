// The farmer's and the leader's way through the window, for its story and for measuring it.
import { until } from "../lib/check.mjs";
import { PIN } from "../lib/punnet.mjs";

/** Weighs and keeps a lot; gives its number. */
export async function receive(window, farmer) {
  await window.tap(`person-${farmer.number}`);
  await window.tap("bring");
  await window.tap("produce-apple");
  await window.keys("24.6");
  await window.tap("next");
  await window.tap("keep-lot");
  return Number((await window.text("lot-number")).replace(/\D/g, ""));
}

/** Sees the camera's picture move. Only a window built for development has one where there is no camera. */
async function films(window) {
  await until("the camera's moving picture", () =>
    window.run("const v = document.querySelector('[data-test=camera]'); return v && v.videoWidth > 0 && !v.paused"));
}

/** Photographs the lot from a file, answers what is asked, keeps it; `seen` is told what is on the screen. */
export async function photograph(window, photo, { seen = async () => undefined, camera = true } = {}) {
  await window.tap("take-photo");
  if (camera) await films(window);
  await seen("window-camera");
  await window.file("photo-file", photo);
  await window.at("photo-good", 60);
  await seen("window-measured");
  await window.tap("photo-good");
  await until("every question answered", async () => {
    if (await window.has("keep-photo")) return true;
    if (await window.has("question")) await window.tap("[data-test^='answer-']");
    return false;
  }, 60);
  await window.tap("keep-photo");
  await window.at("stage-waiting");
  await window.tap("home");
  await window.tap("done");
}

/** Approves a lot as proposed and looks at its label. */
export async function approve(window, leader, number, seen = async () => undefined) {
  await window.tap(`person-${leader.number}`);
  await window.keys(PIN);
  await window.tap("next");
  await window.tap("queue");
  // The newest of very many that wait is not among the first shown.
  await window.type("queue-find", String(number));
  await window.tap(`lot-${number}`);
  await window.at(`review-${number}`);
  await until("the photo by its own scheme", () =>
    window.run("return [...document.images].some((i) => i.src.startsWith('photo:') && i.naturalWidth > 200)"));
  await seen("window-review");
  await window.tap("approve");
  await window.at("approved");
  await window.tap("label");
  await window.at("sheet");
}
