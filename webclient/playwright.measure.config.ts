import { defineConfig } from '@playwright/test';
import tests from './playwright.config.ts';

/** Figures, not tests: `mvn -q -Pbenchmark package -Dbenchmark=DESK` serves a product and plays this on it. */
export default defineConfig({
  ...tests,
  testDir: 'measure',
  testMatch: '*.measure.ts',
  outputDir: 'target/measure-results',
  timeout: 600_000,
  reporter: 'line',
  use: { ...tests.use, trace: 'off', screenshot: 'off', viewport: { width: 1440, height: 900 } },
  projects: [{ name: 'wide' }],
});
