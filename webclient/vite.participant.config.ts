import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

/**
 * The pages that people open by a link on a phone: no router, no component kit, system fonts.
 * Separate from the app so that nothing of it can leak in; tools/build-pages.mjs builds them one by one,
 * tools/check-size.mjs holds the limit.
 */
export default defineConfig({
  // The list of files is long and says nothing; check-size.mjs tells what counts.
  logLevel: 'warn',
  plugins: [svelte()],
  publicDir: false,
  build: {
    outDir: 'target/classes/web',
    assetsDir: 'p',
    assetsInlineLimit: 0,
    modulePreload: false,
    rolldownOptions: {
      // How long plugins took depends on the machine.
      checks: { bundlerTimings: false },
    },
  },
});
