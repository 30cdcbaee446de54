import { UNTRIED, type DeviceOutcome, type TestedDevices } from './types.ts';

/** How often the meter follows, in milliseconds. */
const TICK = 100;

/** Hertz and seconds of the tone: high enough for small speakers. */
const PITCH = 660;
const LASTS = 1.2;

/** Somebody's camera, microphone and speaker; everything is given back with {@link stop}. */
export class Devices {
  tested = $state.raw<TestedDevices>(UNTRIED);
  /** What the camera shows. */
  stream = $state.raw<MediaStream | null>(null);
  /** How loud it is now, in percent. */
  level = $state(0);
  asking = $state(false);
  #audio: AudioContext | null = null;
  #timer: ReturnType<typeof setInterval> | undefined;

  /** Asks for camera and microphone, one after the other: a room may have only one of them. */
  async open(): Promise<void> {
    if (this.asking) return;
    this.asking = true;
    this.#release();
    const stream = new MediaStream();
    const camera = await this.#take(stream, { video: true });
    const microphone = await this.#take(stream, { audio: true });
    this.tested = { ...this.tested, camera, microphone, microphoneLevel: null };
    this.stream = stream;
    if (microphone === 'WORKS') this.#listen(stream);
    this.asking = false;
  }

  async #take(stream: MediaStream, wanted: MediaStreamConstraints): Promise<DeviceOutcome> {
    try {
      const given = await navigator.mediaDevices.getUserMedia(wanted);
      given.getTracks().forEach((track) => stream.addTrack(track));
      return 'WORKS';
    } catch (thrown) {
      return outcomeOf(thrown);
    }
  }

  #listen(stream: MediaStream): void {
    const audio = this.#context();
    const analyser = audio.createAnalyser();
    audio.createMediaStreamSource(stream).connect(analyser);
    const samples = new Float32Array(analyser.fftSize);
    this.#timer = setInterval(() => {
      analyser.getFloatTimeDomainData(samples);
      this.level = levelOf(samples);
      const loudest = Math.max(this.tested.microphoneLevel ?? 0, this.level);
      this.tested = { ...this.tested, microphoneLevel: loudest };
    }, TICK);
  }

  /** Plays a tone; whether it was heard only the person knows. */
  async play(): Promise<void> {
    const audio = this.#context();
    await audio.resume();
    const tone = audio.createOscillator();
    const volume = audio.createGain();
    tone.frequency.value = PITCH;
    volume.gain.setValueAtTime(0.3, audio.currentTime);
    // A tone that is cut off clicks.
    volume.gain.linearRampToValueAtTime(0, audio.currentTime + LASTS);
    tone.connect(volume).connect(audio.destination);
    tone.start();
    tone.stop(audio.currentTime + LASTS);
  }

  heard(yes: boolean): void {
    this.tested = { ...this.tested, speaker: yes ? 'WORKS' : 'FAILS' };
  }

  /** The person sees no picture though the camera is there. */
  seen(yes: boolean): void {
    this.tested = { ...this.tested, camera: yes ? 'WORKS' : 'FAILS' };
  }

  stop(): void {
    this.#release();
    void this.#audio?.close();
    this.#audio = null;
  }

  #context(): AudioContext {
    this.#audio ??= new AudioContext();
    return this.#audio;
  }

  #release(): void {
    clearInterval(this.#timer);
    this.stream?.getTracks().forEach((track) => track.stop());
    this.stream = null;
    this.level = 0;
  }
}

/** What the browser says where it gives no device. */
export function outcomeOf(thrown: unknown): DeviceOutcome {
  switch (thrown instanceof Error ? thrown.name : '') {
    case 'NotAllowedError':
    case 'SecurityError':
      return 'REFUSED';
    case 'NotFoundError':
    case 'OverconstrainedError':
      return 'MISSING';
    default:
      // Another program has it, or it is broken.
      return 'FAILS';
  }
}

/** The loudest of some samples, in percent of what can be. */
export function levelOf(samples: Float32Array): number {
  return Math.min(
    100,
    Math.round(100 * samples.reduce((most, one) => Math.max(most, Math.abs(one)), 0)),
  );
}
