import { expect, test } from 'vitest';
import { describe } from './browser.ts';

test.each([
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36 Edg/126.0.0.0',
    { browser: 'Edge 126', operatingSystem: 'Windows', device: 'COMPUTER' },
  ],
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) coc_coc_browser/120.0.0 Chrome/114.0.0.0 Safari/537.36',
    { browser: 'Cốc Cốc 120', operatingSystem: 'Windows', device: 'COMPUTER' },
  ],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1',
    { browser: 'Safari 17', operatingSystem: 'iOS', device: 'PHONE' },
  ],
  [
    'Mozilla/5.0 (Linux; Android 14; Pixel 7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36',
    { browser: 'Chrome 126', operatingSystem: 'Android', device: 'PHONE' },
  ],
  [
    'Mozilla/5.0 (Linux; Android 13; SM-X200) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36',
    { browser: 'Chrome 126', operatingSystem: 'Android', device: 'TABLET' },
  ],
  [
    'Mozilla/5.0 (X11; Linux x86_64; rv:127.0) Gecko/20100101 Firefox/127.0',
    { browser: 'Firefox 127', operatingSystem: 'Linux', device: 'COMPUTER' },
  ],
  ['curl/8.5', { browser: '?', operatingSystem: '?', device: 'COMPUTER' }],
])('%s', (userAgent, described) => {
  expect(describe(userAgent)).toEqual(described);
});
