// Where things are drawn on a measured photo. All in the photo's pixels.
import type { Piece } from "../generated/Piece";

export type Point = [number, number];
export type Box = { left: number; top: number; right: number; bottom: number };
export type Chord = [Point, Point];

/** The smallest upright box around points. */
export function boxOf(points: Point[]): Box {
  const xs = points.map((p) => p[0]);
  const ys = points.map((p) => p[1]);
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

/** The box around a piece; around its centre when it has no outline. */
export const pieceBox = (piece: Piece): Box => boxOf(piece.outline_px.length > 0 ? piece.outline_px : [piece.centre_px]);

/**
 * The narrowest chord of an outline, by rotating calipers in one-degree steps:
 * the two points that touch parallel lines at their closest, drawn straight across.
 */
export function narrowestChord(outline: Point[]): Chord | undefined {
  let best: { width: number; chord: Chord } | undefined;
  for (let degree = 0; degree < 180; degree++) {
    const across = caliper(outline, (degree * Math.PI) / 180);
    if (across && (!best || across.width < best.width)) best = across;
  }
  return best?.chord;
}

function caliper(outline: Point[], angle: number): { width: number; chord: Chord } | undefined {
  const [ux, uy] = [Math.cos(angle), Math.sin(angle)];
  let low: { at: number; point: Point } | undefined;
  let high: { at: number; point: Point } | undefined;
  for (const point of outline) {
    const at = point[0] * ux + point[1] * uy;
    if (!low || at < low.at) low = { at, point };
    if (!high || at > high.at) high = { at, point };
  }
  if (!low || !high) return undefined;
  const width = high.at - low.at;
  const mid: Point = [(low.point[0] + high.point[0]) / 2, (low.point[1] + high.point[1]) / 2];
  const centre = mid[0] * ux + mid[1] * uy;
  const end = (at: number): Point => [mid[0] + (at - centre) * ux, mid[1] + (at - centre) * uy];
  return { width, chord: [end(low.at), end(high.at)] };
}

const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

function inside(box: Box, width: number, height: number): Box {
  const dx = Math.max(0, -box.left) - Math.max(0, box.right - width);
  const dy = Math.max(0, -box.top) - Math.max(0, box.bottom - height);
  return { left: box.left + dx, right: box.right + dx, top: box.top + dy, bottom: box.bottom + dy };
}

type Size = { width: number; height: number };

const centre = (box: Box): Point => [(box.left + box.right) / 2, (box.top + box.bottom) / 2];

/** Where a pill may stand beside a piece: around it, nearest first, and at last on it. */
function placesBeside(piece: Box, pill: Size, photo: Point): Box[] {
  const [cx, cy] = centre(piece);
  const at = (x: number, y: number): Box =>
    inside({ left: x - pill.width / 2, right: x + pill.width / 2, top: y - pill.height / 2, bottom: y + pill.height / 2 }, photo[0], photo[1]);
  const places: Box[] = [];
  for (const far of [1, 2, 3.2]) {
    const [gap, side] = [pill.height * (0.12 + far / 2), pill.width * (0.06 + far / 2)];
    const [top, bottom, right, left] = [piece.top - gap, piece.bottom + gap, piece.right + side, piece.left - side];
    places.push(at(cx, top), at(cx, bottom), at(right, cy), at(left, cy));
    places.push(at(right, top), at(left, top), at(right, bottom), at(left, bottom));
  }
  return [...places, at(cx, cy)];
}

/**
 * A place for each piece's pill where it covers least of the pieces and of the other
 * things, the nearer the better; covering a pill before it counts most. Always within the photo.
 */
export function placePills(pieces: Box[], others: Box[], pill: Size, photo: Point): Box[] {
  const placed: Box[] = [];
  for (const piece of pieces) {
    const covered = (box: Box, of: Box[]) => of.reduce((sum, other) => sum + overlap(box, other), 0);
    const places = placesBeside(piece, pill, photo);
    // A pill that hides another is worth covering the fruit for, and a far place a little.
    const cost = (box: Box, far: number) => covered(box, pieces) + covered(box, others) + 50 * covered(box, placed) + far;
    const step = (pill.width * pill.height) / 200;
    const costs = places.map((box, i) => cost(box, i * step));
    placed.push(places[costs.indexOf(Math.min(...costs))] ?? piece);
  }
  return placed;
}

/** Whether some two boxes cover one another. */
export const anyMeet = (boxes: Box[]): boolean => boxes.some((a, i) => boxes.slice(i + 1).some((b) => overlap(a, b) > 1e-6));

/** Pills as large as they can be without covering one another, and how large that is. */
export function fitPills(pieces: Box[], others: Box[], pill: Size, photo: Point): { boxes: Box[]; scale: number } {
  let scale = 1;
  for (;;) {
    const size = { width: pill.width * scale, height: pill.height * scale };
    const boxes = placePills(pieces, others, size, photo);
    if (scale < 0.5 || !anyMeet(boxes)) return { boxes, scale };
    scale *= 0.88;
  }
}

/** From a pill to its piece, where it stands too far away to see which is meant. */
export function leader(pill: Box, piece: Box): Chord | undefined {
  const away = (low: number, high: number, from: number, to: number) => Math.max(0, from - high, low - to);
  const [dx, dy] = [away(pill.left, pill.right, piece.left, piece.right), away(pill.top, pill.bottom, piece.top, piece.bottom)];
  return Math.hypot(dx, dy) > (pill.bottom - pill.top) * 0.5 ? [centre(pill), centre(piece)] : undefined;
}
