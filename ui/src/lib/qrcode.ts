// QR codes in a moving picture. The browser's own reader where it has one; else a
// small one of ours, fetched when it is first needed.

/** How often a picture is looked at, ms. */
const EVERY_MS = 250;
/** A code is found in a picture of this width; a larger one only takes longer, px. */
const WIDTH = 640;

type Reader = (video: HTMLVideoElement) => Promise<string | undefined>;
type Detector = { detect: (source: HTMLVideoElement) => Promise<{ rawValue: string }[]> };
type DetectorKind = { new (options: { formats: string[] }): Detector; getSupportedFormats: () => Promise<string[]> };

async function reader(): Promise<Reader> {
  const Own = (globalThis as { BarcodeDetector?: DetectorKind }).BarcodeDetector;
  const able = await Own?.getSupportedFormats().catch((): string[] => []);
  if (Own && able?.includes("qr_code")) {
    const detector = new Own({ formats: ["qr_code"] });
    return async (video) => (await detector.detect(video))[0]?.rawValue;
  }
  const { default: jsQR } = await import("jsqr");
  return (video) => {
    const picture = pixels(video);
    return Promise.resolve(picture ? jsQR(picture.data, picture.width, picture.height)?.data : undefined);
  };
}

/** Sides a still picture is looked at in: a code may be small in it, and a blurred one is read better small, px. */
const STILL_SIDES = [1000, 1800, 600];

/** The code in a photo that was taken of it; nothing where none is found or it is no picture. */
export async function codeIn(photo: Blob): Promise<string | undefined> {
  const picture = await createImageBitmap(photo).catch(() => undefined);
  if (!picture) return undefined;
  const { default: jsQR } = await import("jsqr");
  const paper = document.createElement("canvas");
  try {
    for (const side of STILL_SIDES) {
      const scale = Math.min(1, side / Math.max(picture.width, picture.height));
      paper.width = Math.round(picture.width * scale);
      paper.height = Math.round(picture.height * scale);
      const drawn = paper.getContext("2d", { willReadFrequently: true });
      drawn?.drawImage(picture, 0, 0, paper.width, paper.height);
      const data = drawn?.getImageData(0, 0, paper.width, paper.height);
      const found = data && jsQR(data.data, data.width, data.height)?.data;
      if (found) return found;
    }
    return undefined;
  } finally {
    picture.close();
    // Nobody's badge stays in memory.
    paper.width = paper.height = 0;
  }
}

const canvas = typeof document === "undefined" ? undefined : document.createElement("canvas");

function pixels(video: HTMLVideoElement): ImageData | undefined {
  const paper = canvas?.getContext("2d", { willReadFrequently: true });
  if (!canvas || !paper || video.videoWidth === 0) return undefined;
  const scale = Math.min(1, WIDTH / video.videoWidth);
  canvas.width = Math.round(video.videoWidth * scale);
  canvas.height = Math.round(video.videoHeight * scale);
  paper.drawImage(video, 0, 0, canvas.width, canvas.height);
  return paper.getImageData(0, 0, canvas.width, canvas.height);
}

/** Looks for codes in what a video shows and tells each; gives how to stop. */
export function codesIn(video: () => HTMLVideoElement | undefined, tell: (code: string) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  const read = reader();
  const look = async () => {
    const shown = video();
    const code = shown && shown.readyState >= 2 ? await read.then((one) => one(shown)).catch(() => undefined) : undefined;
    if (stopped) return;
    if (code) tell(code);
    timer = setTimeout(() => void look(), EVERY_MS);
  };
  void look();
  return () => {
    stopped = true;
    clearTimeout(timer);
    // Nobody's badge stays in memory.
    if (canvas) canvas.width = canvas.height = 0;
  };
}
