// Two photos under one glass: what is moved or brought closer on one is so on the other.

/** How close, and which part: the middle of what is seen, as shares of the photo. */
export type View = { scale: number; x: number; y: number };

export const WHOLE: Readonly<View> = { scale: 1, x: 0.5, y: 0.5 };
const CLOSEST = 8;

/** The middle kept so that no edge of the photo comes inside. */
function within({ scale, x, y }: View): View {
  const half = 0.5 / scale;
  const keep = (at: number) => Math.min(1 - half, Math.max(half, at));
  return { scale, x: keep(x), y: keep(y) };
}

/** Closer by a factor about a point of the frame, shares from its top left. */
export function closer(view: View, factor: number, at: { x: number; y: number } = { x: 0.5, y: 0.5 }): View {
  const scale = Math.min(CLOSEST, Math.max(1, view.scale * factor));
  const moved = (middle: number, share: number) => middle + (share - 0.5) * (1 / view.scale - 1 / scale);
  return within({ scale, x: moved(view.x, at.x), y: moved(view.y, at.y) });
}

/** Moved with the finger by so many shares of the frame. */
export const moved = (view: View, by: { x: number; y: number }): View =>
  within({ ...view, x: view.x - by.x / view.scale, y: view.y - by.y / view.scale });

/** The same as a transform of a picture that fills its frame. */
export const transform = ({ scale, x, y }: View): string =>
  `translate(${(0.5 - x * scale) * 100}%, ${(0.5 - y * scale) * 100}%) scale(${scale})`;
