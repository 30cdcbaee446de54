interface Detector {
  detect(source: HTMLVideoElement): Promise<{ rawValue: string }[]>;
}

declare global {
  // Not in every browser yet, and so in no library of types.
  var BarcodeDetector:
    | {
        new (options: { formats: string[] }): Detector;
        getSupportedFormats(): Promise<string[]>;
      }
    | undefined;
}

type Reader = (video: HTMLVideoElement) => Promise<string | null>;

/** Between two looks, in milliseconds: a phone in a hand is not faster, and a battery has to last. */
const PAUSE = 120;
/** More pixels make a look slower and not better. */
const WIDEST = 800;

/** Reads QR codes from the camera; the same code in sight is told of once. */
export class Scanner {
  readonly #video: HTMLVideoElement;
  readonly #onread: (code: string) => void;
  #stream: MediaStream | null = null;
  #lastCode = '';
  #lastSeen = 0;

  constructor(video: HTMLVideoElement, onread: (code: string) => void) {
    this.#video = video;
    this.#onread = onread;
  }

  /** Rejects where there is no camera, or nobody allows it. */
  async start(): Promise<void> {
    const stream = await navigator.mediaDevices.getUserMedia({
      video: { facingMode: 'environment', width: { ideal: 1280 }, height: { ideal: 720 } },
      audio: false,
    });
    this.#stream = stream;
    this.#video.srcObject = stream;
    await this.#video.play();
    void this.#look(await reader(), stream);
  }

  stop(): void {
    for (const track of this.#stream?.getTracks() ?? []) track.stop();
    this.#stream = null;
    this.#video.srcObject = null;
  }

  async #look(read: Reader, stream: MediaStream): Promise<void> {
    while (this.#stream === stream) {
      const code = document.visibilityState === 'visible' ? await read(this.#video) : null;
      if (code !== null && this.#stream === stream) this.#seen(code);
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  }

  #seen(code: string): void {
    const now = performance.now();
    const same = code === this.#lastCode && now - this.#lastSeen < 3_000;
    this.#lastCode = code;
    this.#lastSeen = now;
    if (!same) this.#onread(code);
  }
}

/** The browser's own reader where it has one, else ours. */
async function reader(): Promise<Reader> {
  const formats = (await globalThis.BarcodeDetector?.getSupportedFormats()) ?? [];
  if (globalThis.BarcodeDetector && formats.includes('qr_code')) {
    const detector = new globalThis.BarcodeDetector({ formats: ['qr_code'] });
    return async (video) => (await detector.detect(video))[0]?.rawValue ?? null;
  }
  const { decodeQR } = await import('qr/decode.js');
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { willReadFrequently: true });
  return async (video) => {
    const scale = Math.min(1, WIDEST / (video.videoWidth || 1));
    canvas.width = Math.round(video.videoWidth * scale);
    canvas.height = Math.round(video.videoHeight * scale);
    if (!context || canvas.width === 0) return null;
    context.drawImage(video, 0, 0, canvas.width, canvas.height);
    const { width, height } = canvas;
    try {
      return decodeQR({ width, height, data: context.getImageData(0, 0, width, height).data });
    } catch {
      // Its way to say that there is no code in the picture.
      return null;
    }
  };
}
