import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

export default {
  preprocess: vitePreprocess(),
  compilerOptions: {
    runes: true,
    // The roles of Table.svelte are meant: narrow screens take them from what is no longer a table.
    warningFilter: ({ code }) => code !== 'a11y_no_redundant_roles',
  },
  vitePlugin: {
    // Packages that still use the older syntax compile as they were written.
    dynamicCompileOptions: ({ filename }) =>
      filename.includes('node_modules') ? { runes: undefined } : undefined,
  },
};
