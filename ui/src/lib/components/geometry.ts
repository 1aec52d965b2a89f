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

/**
 * A place beside each piece for its pill: above, below, left or right, wherever it
 * covers least of the pieces, of the other things and of the pills before it. Always within the photo.
 */
export function placePills(pieces: Box[], others: Box[], pill: { width: number; height: number }, photo: Point): Box[] {
  const placed: Box[] = [];
  for (const piece of pieces) {
    const cx = (piece.left + piece.right) / 2;
    const cy = (piece.top + piece.bottom) / 2;
    const at = (x: number, y: number): Box =>
      inside({ left: x - pill.width / 2, right: x + pill.width / 2, top: y - pill.height / 2, bottom: y + pill.height / 2 }, photo[0], photo[1]);
    const gap = pill.height * 0.62;
    const side = pill.width * 0.56;
    const places = [at(cx, piece.top - gap), at(cx, piece.bottom + gap), at(piece.right + side, cy), at(piece.left - side, cy), at(cx, cy)];
    const cost = (box: Box) => [...pieces, ...others, ...placed].reduce((sum, other) => sum + overlap(box, other), 0);
    const best = places.reduce((a, b) => (cost(b) < cost(a) - 1 ? b : a));
    placed.push(best);
  }
  return placed;
}
