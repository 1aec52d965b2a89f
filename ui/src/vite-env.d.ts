/// <reference types="svelte" />
/// <reference types="vite/client" />

/** Stills at the camera's own resolution (W3C Image Capture); not in every browser. */
declare class ImageCapture {
  constructor(track: MediaStreamTrack);
  takePhoto(): Promise<Blob>;
}
