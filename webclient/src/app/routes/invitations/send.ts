import { after, Sending } from '../../sending/sending.svelte.ts';
import type { Order } from './types.ts';

interface Sent {
  invited: number;
  /** Where to go on; null when everybody has been seen to. */
  next: string | null;
}

/** Sends the letters that invite. */
export function inviting(sessionId: string, order: Order, total: number): Sending<Sent> {
  return new Sending<Sent>(
    `/api/sessions/${sessionId}/invitations`,
    order,
    total,
    ({ invited, next }) => ({ done: invited, next: after(next) }),
  );
}
