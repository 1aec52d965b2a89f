/** Gives back what a sound holds that is no longer heard: a web view keeps its decoder for it until then. */
export function letGo(sound: HTMLAudioElement): void {
  sound.removeAttribute("src");
  sound.load();
}
