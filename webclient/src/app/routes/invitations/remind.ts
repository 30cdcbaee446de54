import type { Page } from '../../listing/pagedlist.svelte.ts';
import { after, Sending } from '../../sending/sending.svelte.ts';
import type { InviteeKind, Reply } from './types.ts';

export type Unsure = 'NOT_YET' | 'TENTATIVE';

/** Those with one of these answers, and of these only whom the other parts name. */
export interface Whom {
  answers: Unsure[];
  kind: InviteeKind | null;
  group: string | null;
  province: string | null;
}

export interface ReminderPreview {
  /** The code of the rule that forbids letters now. */
  obstacle: string | null;
  counts: { chosen: number; fresh: number; lately: number; unreached: number };
  recipients: Page<{
    id: string;
    pointName: string | null;
    name: string | null;
    unitName: string | null;
    address: string;
    reply: Reply | null;
    remindedAt: string | null;
  }>;
}

interface Sent {
  reminded: number;
  /** Where to go on; null when everybody has been seen to. */
  next: string | null;
}

/** Sends the letters that ask once more. */
export function reminding(
  sessionId: string,
  whom: Whom,
  force: boolean,
  total: number,
): Sending<Sent> {
  return new Sending<Sent>(
    `/api/sessions/${sessionId}/invitation-reminders`,
    { whom, force },
    total,
    ({ reminded, next }) => ({ done: reminded, next: after(next) }),
  );
}
