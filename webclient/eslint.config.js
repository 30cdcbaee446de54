// ESLint + Prettier and not Biome: Biome's Svelte support is still experimental (its formatter leaves
// template expressions alone), while eslint-plugin-svelte and prettier-plugin-svelte do whole files.
import globals from 'globals';
import svelte from 'eslint-plugin-svelte';
import typescript from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

export default typescript.config(
  { ignores: ['target/', 'node_modules/', 'playwright-report/', 'test-results/'] },
  typescript.configs.strict,
  svelte.configs.recommended,
  svelte.configs.prettier,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'no-else-return': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      // The Content-Security-Policy forbids style attributes; style: directives set properties.
      'no-restricted-syntax': ['error', 'SvelteAttribute[key.name="style"]'],
      'svelte/no-at-html-tags': 'error',
      'svelte/button-has-type': 'error',
      // Belongs to SvelteKit's router, which is not used here.
      'svelte/no-navigation-without-resolve': 'off',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: typescript.parser, svelteConfig } },
  },
  { files: ['tools/**'], rules: { 'no-console': 'off' } },
);
