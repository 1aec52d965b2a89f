// The two photos of the same pieces, and the words of what is on their skins.
import type { Blemish } from "./generated/Blemish";
import type { Measurement } from "./generated/Measurement";
import type { Piece } from "./generated/Piece";
import { type Box, boxOf, type Point } from "./components/geometry";
import { number, t } from "./i18n.svelte";

/** The first photo, or that of the pieces turned over. */
export type Side = 1 | 2;

/** What is drawn on one of the photos: its outlines, and the blemishes that it shows. */
export function drawnOn(measurement: Measurement, side: Side): Measurement {
  const shown = (piece: Piece): Piece => ({ ...piece, blemishes: (piece.blemishes ?? []).filter((b) => (b.side ?? 1) === side) });
  if (side === 1) return { ...measurement, pieces: measurement.pieces.map(shown) };
  const second = measurement.second;
  const turned = measurement.pieces.map((piece): Piece => {
    const { other_side, ...rest } = shown(piece);
    return other_side ? { ...rest, ...other_side } : { ...rest, counted: false, outline_px: [] };
  });
  const left = (second?.unmatched ?? []).map((piece): Piece => ({ ...piece, counted: false }));
  return { ...measurement, photo_px: second?.photo_px ?? measurement.photo_px, pieces: [...turned, ...left] };
}

/** A blemish in words: what it looks like, if that can be told, and its area. */
export function spotText(spot: Blemish): string {
  const kind = t(`blemish-${spot.kind ?? "other"}`);
  return t("blemish-named", { kind, area: t("unit-cm2", { amount: number(spot.area_cm2, 1) }) });
}

type Spotted = { number: number; piece: Piece };
type Words = { key: string; text: string; box: Box };

const overlaps = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Where the words of blemishes have room, the largest first: below or above, over no pill and no other words. */
export function spotWords(pieces: Spotted[], pills: Box[], size: number, photo: Point): Words[] {
  const spots = pieces.flatMap(({ number: n, piece }) => (piece.blemishes ?? []).map((spot, i) => ({ key: `${n}-${i}`, spot })));
  const placed: Words[] = [];
  for (const { key, spot } of spots.sort((a, b) => b.spot.area_cm2 - a.spot.area_cm2)) {
    const text = spotText(spot);
    const around = boxOf(spot.outline_px);
    const [width, height] = [(text.length * 8.6 + 14) * size, 24 * size];
    const left = (around.left + around.right - width) / 2;
    const tops = [around.bottom + 4 * size, around.top - height - 4 * size];
    const boxes = tops.map((top): Box => ({ left, right: left + width, top, bottom: top + height }));
    const free = (box: Box) =>
      box.left >= 0 && box.top >= 0 && box.right <= photo[0] && box.bottom <= photo[1] &&
      !pills.some((pill) => overlaps(pill, box)) && !placed.some((other) => overlaps(other.box, box));
    const box = boxes.find(free);
    if (box) placed.push({ key, text, box });
  }
  return placed;
}
