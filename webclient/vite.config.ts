import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';

// In development the pages come from Vite and everything else from the server.
const server = process.env['DIEMCAU_SERVER'] ?? 'http://localhost:8080';
// The server takes requests from pages of its own address (public-url) only.
const target = { target: server, headers: { Origin: server } };

/** The app: index.html and its lazily loaded routes. The participant's pages: vite.participant.config.ts. */
export default defineConfig({
  // The list of files is long and says nothing; check-size.mjs tells what counts.
  logLevel: 'warn',
  plugins: [svelte(), svelteTesting()],
  build: {
    // How long plugins took depends on the machine.
    rolldownOptions: { checks: { bundlerTimings: false } },
    outDir: 'target/classes/web',
    // The participant's build ran first and emptied the folder.
    emptyOutDir: false,
    // The Content-Security-Policy allows no data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: {
    proxy: {
      '/api': target,
      '/live': { ...target, ws: true },
    },
  },
  test: {
    environment: 'happy-dom',
    // Tests resolve packages as a browser does, and for a browser `ws` is empty.
    alias: { ws: join(import.meta.dirname, 'node_modules/ws/wrapper.mjs') },
    include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
    setupFiles: ['tests/setup.ts'],
    reporters: ['default', 'junit'],
    outputFile: { junit: 'target/vitest-reports/TEST-vitest.xml' },
    // Few workers: the build machine has two cores and other work.
    maxWorkers: 2,
  },
});
