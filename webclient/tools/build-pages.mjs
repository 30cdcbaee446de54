// Builds the participant's pages, each by itself: what one of them needs of a shared file, such as a
// single icon or sentence, would otherwise be in what all of them fetch.
import { build } from 'vite';
import { PAGES } from './page-files.mjs';

for (const page of PAGES) {
  await build({
    configFile: 'vite.participant.config.ts',
    build: { emptyOutDir: page === PAGES[0], rolldownOptions: { input: [page] } },
  });
}
