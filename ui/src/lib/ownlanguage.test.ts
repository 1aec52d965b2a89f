import { afterEach, describe, expect, it, vi } from "vitest";

const FARMER = { id: "farmer" };

/** A kiosk that keeps languages, the machine under it, and screens that have only just begun. */
async function begun({ machine = ["fr"], keeps = true }: { machine?: string[]; keeps?: boolean } = {}) {
  const page = new EventTarget();
  const own: Record<string, string> = {};
  const kept = { kiosk: undefined as string | undefined, own };
  const navigator = { languages: machine };
  vi.stubGlobal("window", page);
  vi.stubGlobal("navigator", navigator);
  vi.stubGlobal("history", { length: 1, replaceState: () => undefined, pushState: () => undefined });
  vi.stubGlobal("location", { hash: "" });
  vi.stubGlobal("fetch", async (_: string, init: { body: string }) => {
    const { request, session } = JSON.parse(init.body) as { request: { do: string; lang: string; person: string }; session: string | null };
    if (request.do === "sign_in") return { json: async () => ({ value: { session: request.person, person: { id: request.person, roles: [] }, proven: true, lang: own[request.person] ?? null } }) };
    if (request.do !== "set_lang") return { json: async () => ({ value: null }) };
    if (!keeps) return { json: async () => ({ error: { code: "disk-full", message: "" } }) };
    if (session === null) kept.kiosk = request.lang;
    else own[session] = request.lang;
    return { json: async () => ({ value: request.lang }) };
  });
  vi.resetModules();
  const { lang } = await import("./i18n.svelte");
  const { session } = await import("./session.svelte");
  const { chooseLang, kioskSpeaks } = await import("./ownlanguage");
  const machineSpeaks = (...languages: string[]) => {
    navigator.languages = languages;
    page.dispatchEvent(new Event("languagechange"));
  };
  const comesIn = (person: { id: string }) => session.signIn(person as Parameters<typeof session.signIn>[0]);
  return { lang, session, chooseLang, kioskSpeaks, machineSpeaks, comesIn, kept };
}

afterEach(() => vi.unstubAllGlobals());

describe("the language spoken", () => {
  it("is the machine's while nobody chose, and follows it", async () => {
    const here = await begun();
    expect(here.lang()).toBe("fr");
    here.kioskSpeaks(undefined);
    here.machineSpeaks("xx", "sw-KE");
    expect(here.lang()).toBe("sw");
  });

  it("stays as it was chosen when the machine's changes", async () => {
    const here = await begun();
    here.kioskSpeaks("zh-CN");
    here.machineSpeaks("ar");
    expect(here.lang()).toBe("zh-CN");
    await here.chooseLang("hi");
    here.machineSpeaks("vi");
    expect(here.lang()).toBe("hi");
  });

  it("is kept for the kiosk before anybody came in, and for each person after", async () => {
    const here = await begun();
    await here.chooseLang("es");
    await here.comesIn(FARMER);
    expect(here.lang()).toBe("es");
    await here.chooseLang("sw");
    expect(here.kept).toEqual({ kiosk: "es", own: { farmer: "sw" } });
    here.session.signOut();
    expect(here.lang()).toBe("es");
    await here.comesIn({ id: "other" });
    expect(here.lang()).toBe("es");
    here.session.signOut();
    await here.comesIn(FARMER);
    expect(here.lang()).toBe("sw");
  });

  it("is not put back by an answer that is older than the choice", async () => {
    const here = await begun();
    here.kioskSpeaks("fr");
    await here.chooseLang("vi");
    here.kioskSpeaks("fr");
    expect(here.lang()).toBe("vi");
    here.kioskSpeaks("vi");
    here.kioskSpeaks("en");
    expect(here.lang()).toBe("en");
  });

  it("changes for nobody who is in the middle of something", async () => {
    const here = await begun();
    here.kioskSpeaks("fr");
    await here.comesIn(FARMER);
    here.kioskSpeaks("ar");
    expect(here.lang()).toBe("fr");
    here.session.signOut();
    expect(here.lang()).toBe("ar");
  });

  it("holds as long as the person is here where it can't be kept", async () => {
    const here = await begun({ keeps: false });
    await here.comesIn(FARMER);
    await here.chooseLang("hi");
    expect(here.lang()).toBe("hi");
    here.session.signOut();
    expect(here.lang()).toBe("fr");
  });
});
