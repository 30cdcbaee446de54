import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

/**
 * The pages that people open by a link on a phone: no router, no component kit, system fonts.
 * Separate from the app so that nothing of it can leak in; tools/check-size.mjs holds the limit.
 */
export default defineConfig({
  plugins: [svelte()],
  publicDir: false,
  build: {
    outDir: 'target/classes/web',
    emptyOutDir: true,
    assetsDir: 'p',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rollupOptions: { input: ['join.html', 'reply.html', 'feedback.html'] },
  },
});
