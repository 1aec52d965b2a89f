// A lesson being played: the way is shown over the real screen, then anybody may try it. Nothing is kept.
import { asker, CallError } from "../api/call";
import type { PersonView } from "../generated/PersonView";
import type { Request } from "../generated/Request";
import { type Guide, guideOf } from "../guide/guides";
import { showing } from "../guide/showing.svelte";
import { guideHere, movesHere } from "../guide/seen";
import { t } from "../i18n.svelte";
import { kiosk } from "../kiosk.svelte";
import { arrive, go, router, swap } from "../router.svelte";
import { session } from "../session.svelte";
import { leadTo } from "../standing.svelte";
import { type Lesson, MADE_UP } from "./lessons";
import { practise } from "./practice";
import { type Made, photoSource } from "./sample";

/** How often it is looked whether the step is there, and how often at most. */
const LOOK_MS = 150;
const LOOKS = 60;

const soon = (ms: number) => new Promise((done) => setTimeout(done, ms));

class Playing {
  /** The lesson that is open. */
  now = $state.raw<Lesson | undefined>();
  /** Whether the last one was played to its end. */
  done = $state(false);

  /** Opens the screen at its step, and shows the way. */
  async begin(lesson: Lesson): Promise<void> {
    this.done = false;
    await arrive(lesson.path, () => {
      this.now = lesson;
      if (lesson.far !== undefined) leadTo(lesson.path, lesson.far);
    });
    for (let looks = 0; looks < LOOKS && this.now === lesson; looks += 1) {
      await soon(LOOK_MS);
      const guide = this.#wayOf(lesson);
      if (guide && movesHere(guide).length > 0) return showing.start(guide);
    }
  }

  /** The lesson's guide, once its step is there; beside what is opened by itself the first step is still shown. */
  #wayOf(lesson: Lesson): Guide | undefined {
    const here = guideHere();
    if (here.name === lesson.guide) return here;
    return router.path === lesson.further ? guideOf(lesson.guide, lesson.path) : undefined;
  }

  /** Back to the list; the screen it was on is left. */
  #finish(): void {
    this.done = true;
    this.over();
    go("/lessons");
  }

  over = (): void => {
    this.now = undefined;
  };

  /**
   * Whoever leaves the lesson's screen, by any way, works in earnest from there on. The screen's own way
   * back may lead to a list that is nothing to who teaches: then it leads back to the lessons.
   */
  standsOn(path: string): void {
    if (!this.now || path === this.now.path || path === this.now.further) return;
    this.over();
    if (path !== "/home") swap("/lessons");
  }

  /** Whoever comes next played nothing. */
  forget = (): void => {
    this.over();
    this.done = false;
  };

  /** What the lesson is about, in the words of today. */
  #made(person: PersonView): Made {
    const of = kiosk.home?.cooperative;
    return { person, standard: t("lessons-title"), buyer: t("lessons-buyer"), town: of?.address.city ?? "", currency: of?.currency ?? "USD" };
  }

  /** Answers in the kiosk's place; nothing where the kiosk itself is asked. */
  answer = (request: Request): Promise<unknown> | undefined => {
    // What was begun in a lesson is never anybody's draft, also not with its last breath.
    if (request.do === "save_draft" && isMadeUp(request.body)) return Promise.resolve(true);
    this.standsOn(router.path);
    const person = session.person;
    if (!this.now || !person) return undefined;
    const practised = practise(this.now, request, this.#made(person));
    if (practised === "kiosk") return undefined;
    if (typeof practised === "object") return Promise.resolve(practised.value);
    if (practised === "done") this.#finish();
    return Promise.reject(new CallError("lesson", t(practised === "done" ? "lessons-done" : "error-lesson")));
  };
}

const isMadeUp = (body: unknown): boolean =>
  typeof body === "object" && body !== null && "command_id" in body && body.command_id === MADE_UP;

export const playing = new Playing();
session.onSignOut(playing.forget);
asker.lesson = { answer: playing.answer, photo: (hash) => (hash === MADE_UP ? photoSource() : undefined) };
