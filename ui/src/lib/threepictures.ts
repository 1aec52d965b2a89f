// The twelve pictures of which everybody has three. An id is its place in this list;
// what an id shows never changes, and a new picture comes at the end.
import bicycle from "../../../assets/pictures/three/bicycle.svg";
import boat from "../../../assets/pictures/three/boat.svg";
import cup from "../../../assets/pictures/three/cup.svg";
import drum from "../../../assets/pictures/three/drum.svg";
import fish from "../../../assets/pictures/three/fish.svg";
import goat from "../../../assets/pictures/three/goat.svg";
import hat from "../../../assets/pictures/three/hat.svg";
import hen from "../../../assets/pictures/three/hen.svg";
import key from "../../../assets/pictures/three/key.svg";
import moon from "../../../assets/pictures/three/moon.svg";
import sun from "../../../assets/pictures/three/sun.svg";
import tree from "../../../assets/pictures/three/tree.svg";

export const THREE = [
  { name: "sun", src: sun },
  { name: "fish", src: fish },
  { name: "bicycle", src: bicycle },
  { name: "hen", src: hen },
  { name: "cup", src: cup },
  { name: "key", src: key },
  { name: "tree", src: tree },
  { name: "hat", src: hat },
  { name: "drum", src: drum },
  { name: "boat", src: boat },
  { name: "goat", src: goat },
  { name: "moon", src: moon },
] as const;

/** Three pictures in order, as the kiosk takes them. */
export type Sequence = [number, number, number];

/** The sequence, once three are tapped. */
export const whole = (tapped: number[]): Sequence | undefined =>
  tapped.length === 3 ? (tapped as Sequence) : undefined;

/** One more picture tapped; tapped again it is taken back. */
export function tap(tapped: number[], id: number): number[] {
  if (tapped.includes(id)) return tapped.filter((other) => other !== id);
  return tapped.length < 3 ? [...tapped, id] : tapped;
}
