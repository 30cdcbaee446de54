import problems from '#lib/problems/en.json?url';
import type en from './en.json';
import messages from './en.json?url';
import ownProblems from './problems/en.json?url';
import type { Words } from './words.ts';

/**
 * Fetched by those who choose it: everybody else need not wait for it. As files, not as a module: a
 * browser may keep in mind for as long as the page is open that a module did not come.
 */
export async function fetchEnglish(patience: number): Promise<Words> {
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), patience);
  try {
    const [own, shared, more] = await Promise.all(
      [messages, problems, ownProblems].map(async (address) => {
        const answer = await fetch(address, { signal: limit.signal });
        if (!answer.ok) throw new Error(address);
        return answer.json();
      }),
    );
    // None is missing: their types say it.
    return { messages: own as typeof en, problems: { ...shared, ...more } };
  } finally {
    clearTimeout(timer);
  }
}
