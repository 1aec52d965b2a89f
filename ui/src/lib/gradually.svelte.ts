// A long list, its beginning at once and the rest in the pauses between frames: who tapped sees
// the screen, and can tap again, while what lies below its edge is still being drawn.

/** So many at once, about half a panel of them; then so many more in each pause. */
const FIRST = 12;
const MORE = 24;

/** So much of a list as there has been time for; in the end all of it. For the top of a screen's script. */
export function gradually<T>(all: () => readonly T[]): { readonly shown: readonly T[] } {
  let room = $state(FIRST);
  $effect(() => {
    if (room >= all().length) return;
    // After the frame that shows what there is.
    let timer: ReturnType<typeof setTimeout>;
    const frame = requestAnimationFrame(() => (timer = setTimeout(() => (room += MORE))));
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  });
  return {
    get shown() {
      return all().slice(0, room);
    },
  };
}
