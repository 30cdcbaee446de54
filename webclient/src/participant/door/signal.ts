import { storage } from '#lib/storage.ts';

export type Tone = 'good' | 'doubtful' | 'bad';

/** Tones in hertz with their lengths in seconds: one can tell them apart without looking. */
const TONES: Record<Tone, [number, number][]> = {
  good: [
    [880, 0.09],
    [1320, 0.14],
  ],
  doubtful: [[520, 0.28]],
  bad: [
    [220, 0.22],
    [180, 0.35],
  ],
};
const SHAKES: Record<Tone, number[]> = { good: [60], doubtful: [120, 80, 120], bad: [400] };

let audio: AudioContext | undefined;

/** Whether results are also heard and felt; remembered on this telephone. */
export const signalsOn = {
  read: () => storage.read('door:signals') !== 'off',
  choose: (on: boolean) => storage.write('door:signals', on ? 'on' : 'off'),
};

export function signal(tone: Tone): void {
  if (!signalsOn.read()) return;
  navigator.vibrate?.(SHAKES[tone]);
  audio ??= new AudioContext();
  let at = audio.currentTime;
  for (const [frequency, length] of TONES[tone]) {
    const oscillator = audio.createOscillator();
    const volume = audio.createGain();
    oscillator.frequency.value = frequency;
    volume.gain.setValueAtTime(0.25, at);
    volume.gain.exponentialRampToValueAtTime(0.001, at + length);
    oscillator.connect(volume).connect(audio.destination);
    oscillator.start(at);
    at += length;
    oscillator.stop(at);
  }
}
