import type { TestedBrowser, TestedDevice } from './types.ts';

/** The order matters: most browsers also call themselves Safari, or Chrome. */
const BROWSERS: [RegExp, string][] = [
  [/Edg(?:A|iOS)?\/(\d+)/, 'Edge'],
  [/OPR\/(\d+)/, 'Opera'],
  [/coc_coc_browser\/(\d+)/, 'Cốc Cốc'],
  [/SamsungBrowser\/(\d+)/, 'Samsung Internet'],
  [/(?:Firefox|FxiOS)\/(\d+)/, 'Firefox'],
  [/(?:Chrome|CriOS)\/(\d+)/, 'Chrome'],
  [/Version\/(\d+).*Safari/, 'Safari'],
];

const SYSTEMS: [RegExp, string][] = [
  [/Windows/, 'Windows'],
  [/iPhone|iPad/, 'iOS'],
  [/Android/, 'Android'],
  [/Mac OS X/, 'macOS'],
  [/CrOS/, 'ChromeOS'],
  [/Linux/, 'Linux'],
];

/** By what somebody took part, in the words that they use for it. */
export function describe(
  userAgent: string,
): Pick<TestedBrowser, 'browser' | 'operatingSystem' | 'device'> {
  const found = BROWSERS.map(([pattern, name]) => ({ name, match: pattern.exec(userAgent) })).find(
    ({ match }) => match,
  );
  const system = SYSTEMS.find(([pattern]) => pattern.test(userAgent))?.[1];
  return {
    browser: found ? `${found.name} ${found.match?.[1] ?? ''}`.trim() : '?',
    operatingSystem: system ?? '?',
    device: deviceOf(userAgent),
  };
}

function deviceOf(userAgent: string): TestedDevice {
  if (/iPad|Tablet/.test(userAgent)) return 'TABLET';
  if (/Android/.test(userAgent)) return /Mobile/.test(userAgent) ? 'PHONE' : 'TABLET';
  return /iPhone|Mobile/.test(userAgent) ? 'PHONE' : 'COMPUTER';
}

/** What this browser is and can. */
export function thisBrowser(): TestedBrowser {
  return {
    ...describe(navigator.userAgent),
    videoCalls: 'RTCPeerConnection' in globalThis,
    // Without https browsers have none.
    mediaDevices: typeof navigator.mediaDevices?.getUserMedia === 'function',
    webAudio: 'AudioContext' in globalThis,
  };
}
