import { Show, type ShowOptions } from '../show.svelte.ts';
import { NextSpeakers } from './speakers.svelte.ts';
import { UpcomingQuestions } from './upcoming.svelte.ts';

/** A session's show together with what comes next: who speaks, and which questions. */
export function showWithWhatComes(sessionId: string, audience: ShowOptions['audience']) {
  const upcoming = new UpcomingQuestions(sessionId);
  const speakers = new NextSpeakers(sessionId);
  const show = new Show(sessionId, {
    audience,
    onFacts: (facts) => {
      upcoming.hear(facts);
      speakers.hear(facts);
    },
    besides: async () => {
      await Promise.all([upcoming.fetch(), speakers.fetch()]);
    },
  });
  return {
    show,
    upcoming,
    speakers,
    /** The show itself is closed by the frame that opens it. */
    close: () => {
      upcoming.close();
      speakers.close();
    },
  };
}
