/// <reference types="svelte" />
/// <reference types="vite/client" />

/** Stills at the camera's own resolution (W3C Image Capture); not in every browser. */
declare class ImageCapture {
  constructor(track: MediaStreamTrack);
  takePhoto(): Promise<Blob>;
}

interface ImportMetaEnv {
  /** "1" in a build for the browser check of the made-up language; never in one that is shipped. */
  readonly VITE_PUNNET_PSEUDO?: string;
}
