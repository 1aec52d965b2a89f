// Drawn faces, put together from a few parts; a person's face number picks one.

/** One flat shape of a face on a 100 grid. */
export type Shape = {
  d: string;
  fill?: string;
  stroke?: string;
  width?: number;
};

/** What a face is put together from. */
type Look = { ground: string; skin: string; hair: string; cloth: string; style: Style };
type Style = keyof typeof styles;

const skins = ["#f2c9a1", "#e7b58a", "#d9a273", "#b97a4b", "#8d5632", "#6b3f24"] as const;
const hairs = ["#1d1a18", "#2b1c14", "#3a2a20", "#d8d4cc"] as const;
const grounds = ["#ffd98a", "#bfe0c4", "#f6c9b5", "#bcdcee", "#d6e6b0", "#e6d3ea"] as const;
const cloths = ["#125a86", "#b3281a", "#186b3b", "#a8541f", "#7a2f4b", "#e09b00", "#3e5146"] as const;

const head = "M32 50a18 21 0 1 0 36 0a18 21 0 1 0 -36 0z";
const neck = "M43 66h14v12c0 4-14 4-14 0z";
const shoulders = "M16 100c1-18 12-26 34-26s33 8 34 26z";

/** What lies behind the head and what lies over it, in the hair's or the cloth's colour. */
const styles = {
  scarf: (l: Look) => ({
    back: [{ d: "M24 86c2-20 2-26 3-40 1-20 12-29 23-29s22 9 23 29c1 14 1 20 3 40z", fill: l.cloth }],
    front: [
      { d: "M27 52c-2-22 10-35 23-35s25 13 23 35c-1-4-3-9-5-12-4-8-10-12-18-12s-14 4-18 12c-2 3-4 8-5 12z", fill: l.cloth },
      { d: "M32 60c4 10 10 14 18 14s14-4 18-14c5 6 6 14 4 22H28c-2-8-1-16 4-22z", fill: l.cloth },
    ],
  }),
  bun: (l: Look) => ({
    back: [{ d: "M41 14a9 9 0 1 0 18 0a9 9 0 1 0 -18 0z", fill: l.hair }],
    front: [{ d: "M32 46c-2-20 8-28 18-28s20 8 18 28c-3-9-8-15-18-16-10 1-15 7-18 16z", fill: l.hair }],
  }),
  leafHat: (l: Look) => ({
    back: [{ d: "M33 44c-1 10 0 18 2 22h30c2-4 3-12 2-22z", fill: l.hair }],
    front: [
      { d: "M50 10L16 41c10 6 58 6 68 0z", fill: "#e9c46a" },
      { d: "M50 10L35 43M50 10l15 33M50 10v35", stroke: "#b98a2e", width: 2 },
    ],
  }),
  turban: (l: Look) => ({
    back: [],
    front: [
      { d: "M29 42c-4-16 8-27 21-27s25 11 21 27c-6-5-13-8-21-9-8 1-15 4-21 9z", fill: l.cloth },
      { d: "M33 32c10-2 22-8 27-16M68 32c-8 0-17-3-23-8", stroke: "#ffffff73", width: 2.5 },
    ],
  }),
  long: (l: Look) => ({
    back: [{ d: "M30 44c-4 16-4 26-2 36h8V44zM70 44c4 16 4 26 2 36h-8V44z", fill: l.hair }],
    front: [{ d: "M32 48c-3-21 8-31 18-31s21 10 18 31c-3-9-9-15-18-19-9 4-15 10-18 19z", fill: l.hair }],
  }),
  short: (l: Look) => ({
    back: [],
    front: [{ d: "M31 48c-3-22 8-32 19-32s22 10 19 32c-2-7-4-11-7-14-8 3-17 3-24 0-3 3-5 7-7 14z", fill: l.hair }],
  }),
  sunHat: (l: Look) => ({
    back: [{ d: "M32 44c-1 12 0 18 2 24h32c2-6 3-12 2-24z", fill: l.hair }],
    front: [
      { d: "M18 36a32 7.5 0 1 0 64 0a32 7.5 0 1 0 -64 0z", fill: "#d9a441" },
      { d: "M34 35c0-13 7-20 16-20s16 7 16 20c-8 3-24 3-32 0z", fill: "#e9bb5c" },
      { d: "M34 33c8 3 24 3 32 0v-4c-8 3-24 3-32 0z", fill: "#8a3a1d" },
    ],
  }),
  bob: (l: Look) => ({
    back: [{ d: "M29 70c-3-12-1-24 0-30 2-15 11-23 21-23s19 8 21 23c1 6 3 18 0 30z", fill: l.hair }],
    front: [{ d: "M32 48c0-14 5-24 18-24s18 10 18 24c-3-7-5-10-8-12-10 3-18 1-22-1-3 3-5 7-6 13z", fill: l.hair }],
  }),
  beard: (l: Look) => ({
    back: [],
    front: [{ d: "M34 56c1 16 8 22 16 22s15-6 16-22c-3 6-8 7-16 7s-13-1-16-7z", fill: l.hair }],
  }),
  cap: (l: Look) => ({
    back: [{ d: "M32 42c-1 8 0 12 1 16h34c1-4 2-8 1-16z", fill: l.hair }],
    front: [
      { d: "M31 38c0-14 8-22 19-22s19 8 19 22c-12-4-26-4-38 0z", fill: l.cloth },
      { d: "M30 38c10-5 34-6 50 1-3 4-10 5-16 3-12-4-22-4-34-4z", fill: l.cloth },
    ],
  }),
} satisfies Record<string, (look: Look) => { back: Shape[]; front: Shape[] }>;

const order: Style[] = ["scarf", "bun", "leafHat", "turban", "long", "short", "sunHat", "bob", "beard", "cap"];

/** How many faces look different at a glance; a person's face is `number % FACES`. */
export const FACES = 30;

const pick = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;

/** The ground colour and the shapes of face `n`, back to front. */
export function faceOf(n: number): { ground: string; shapes: Shape[] } {
  const i = n % FACES;
  const round = Math.floor(i / order.length);
  const style = pick(order, i);
  const grey = style === "beard" && round === 0;
  const look: Look = {
    ground: pick(grounds, i + round),
    skin: pick(skins, i * 5 + round * 2 + 4),
    hair: grey ? hairs[3] : pick(hairs, (i + round) % 3),
    cloth: pick(cloths, i + round * 3),
    style,
  };
  const { back, front } = styles[style](look);
  const body: Shape[] = [
    { d: shoulders, fill: look.cloth },
    { d: neck, fill: look.skin },
    { d: neck, fill: "#0000001f" },
    { d: head, fill: look.skin },
  ];
  const eyes: Shape = { d: "M43 49v2M57 49v2", stroke: "#1c1410", width: 3.6 };
  const smile: Shape = { d: "M44 60c3 4 9 4 12 0", stroke: "#1c1410", width: 2.6 };
  const mouth = style === "beard" ? { ...smile, d: "M44 62c3 3 9 3 12 0" } : smile;
  return { ground: look.ground, shapes: [...back, ...body, ...front, eyes, mouth] };
}

/** Face `n` as a file of its own: papers show the same as screens. */
export function faceFile(n: number): string {
  const { ground, shapes } = faceOf(n);
  const drawn = shapes.map((s) => {
    const stroke = s.stroke ? ` stroke="${s.stroke}" stroke-width="${s.width ?? 0}" stroke-linecap="round"` : "";
    return `<path d="${s.d}" fill="${s.fill ?? "none"}"${stroke}/>`;
  });
  const back = `<rect width="100" height="100" rx="30" fill="${ground}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">${back}${drawn.join("")}</svg>\n`;
}
