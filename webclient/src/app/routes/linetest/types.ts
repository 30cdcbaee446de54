/** What is measured at a point, and what the server says of it; see its OpenAPI document. */

export type DeviceOutcome = 'WORKS' | 'FAILS' | 'MISSING' | 'REFUSED' | 'NOT_TRIED';
export type LineVerdict = 'GOOD' | 'FAIR' | 'BAD';
export type TestedDevice = 'COMPUTER' | 'TABLET' | 'PHONE';

export type LineRule =
  | 'ROUND_TRIP'
  | 'JITTER'
  | 'LOSS'
  | 'DOWNLOAD'
  | 'UPLOAD'
  | 'LINE_NOT_MEASURED'
  | 'CAMERA_FAILS'
  | 'CAMERA_MISSING'
  | 'CAMERA_REFUSED'
  | 'MICROPHONE_FAILS'
  | 'MICROPHONE_MISSING'
  | 'MICROPHONE_REFUSED'
  | 'MICROPHONE_QUIET'
  | 'SPEAKER_FAILS'
  | 'SPEAKER_MISSING'
  | 'BROWSER';

/** What the line was found to be; null is what was skipped. */
export interface MeasuredLine {
  roundTripMillis: number | null;
  jitterMillis: number | null;
  lossPercent: number | null;
  downloadMegabits: number | null;
  uploadMegabits: number | null;
}

export interface TestedDevices {
  camera: DeviceOutcome;
  microphone: DeviceOutcome;
  /** The loudest that was heard, in percent of what can be. */
  microphoneLevel: number | null;
  speaker: DeviceOutcome;
}

export interface TestedBrowser {
  device: TestedDevice;
  browser: string;
  operatingSystem: string;
  videoCalls: boolean;
  mediaDevices: boolean;
  webAudio: boolean;
}

export interface LineTest extends MeasuredLine, TestedDevices, TestedBrowser {
  id: string;
  testedAt: string;
  testedBy: string;
  verdict: LineVerdict;
  advice: { rule: LineRule; verdict: LineVerdict }[];
}

export const UNMEASURED: MeasuredLine = {
  roundTripMillis: null,
  jitterMillis: null,
  lossPercent: null,
  downloadMegabits: null,
  uploadMegabits: null,
};

export const UNTRIED: TestedDevices = {
  camera: 'NOT_TRIED',
  microphone: 'NOT_TRIED',
  microphoneLevel: null,
  speaker: 'NOT_TRIED',
};
