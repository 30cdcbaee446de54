import type { Tone } from '#ui/StateChip.svelte';
import type { Page } from '../../listing/pagedlist.svelte.ts';

export const LEVELS = ['PROVINCE', 'DISTRICT', 'SCHOOL', 'UNIVERSITY', 'MAIN'] as const;
export type Level = (typeof LEVELS)[number];

export const REPLIES = ['ACCEPTED', 'TENTATIVE', 'DECLINED', 'NOT_YET'] as const;
export type Reply = Exclude<(typeof REPLIES)[number], 'NOT_YET'>;

export const DELIVERIES = [
  'QUEUED',
  'SENDING',
  'SENT',
  'FAILED',
  'UNCERTAIN',
  'DISCARDED',
] as const;
export type Delivery = (typeof DELIVERIES)[number];

export type Failure =
  | 'RECIPIENT_REFUSED'
  | 'BOUNCED'
  | 'CONTENT_REFUSED'
  | 'PUT_OFF_TOO_OFTEN'
  | 'NOT_COMPOSED'
  | 'NO_ANSWER'
  | 'INTERRUPTED';

/** What an organizer does with one invitation; the end of the address to which it is posted. */
export type Action = 'resend' | 'withdraw' | 'letter/send-again' | 'letter/count-as-sent';

export interface Invitation {
  id: string;
  pointId: string;
  level: Level;
  pointName: string;
  provinceName: string | null;
  recipientName: string | null;
  recipientAddress: string;
  state: 'ACTIVE' | 'WITHDRAWN';
  invitedAt: string;
  delivery: Delivery | null;
  failure: Failure | null;
  serverReply: string | null;
  reply: Reply | null;
  replyNote: string | null;
  repliedAt: string | null;
}

export interface Progress {
  invited: number;
  withdrawn: number;
  queued: number;
  sent: number;
  failed: number;
  uncertain: number;
  accepted: number;
  tentative: number;
  declined: number;
  notAnswered: number;
  /** Who was told another time or place than holds, and when they are told. */
  update: { waiting: number; dueAt: string | null };
}

export type Fate =
  'WILL_BE_INVITED' | 'INVITED_BEFORE' | 'WITHDRAWN_BEFORE' | 'NO_ADDRESS' | 'BAD_ADDRESS';

export interface Recipient {
  pointId: string;
  level: Level;
  pointName: string;
  name: string | null;
  address: string | null;
  fate: Fate;
}

/** Which points, in which language, with which words of the organizer's own. */
export interface Order {
  selection: { levels: Level[] };
  language: 'vi' | 'en';
  message: string | null;
}

export interface Preview {
  /** The code of the rule that forbids inviting now. */
  obstacle: string | null;
  counts: {
    selected: number;
    willBeInvited: number;
    invitedBefore: number;
    withoutAddress: number;
  };
  recipients: Page<Recipient>;
  sample: {
    to: string;
    toName: string | null;
    letter: { subject: string; text: string; html: string };
  } | null;
}

export const DELIVERY_TONES: Record<Delivery, Tone> = {
  QUEUED: 'neutral',
  SENDING: 'info',
  SENT: 'success',
  FAILED: 'danger',
  UNCERTAIN: 'warning',
  DISCARDED: 'neutral',
};

export const REPLY_TONES: Record<Reply, Tone> = {
  ACCEPTED: 'success',
  TENTATIVE: 'warning',
  DECLINED: 'danger',
};

export const FATE_TONES: Record<Fate, Tone> = {
  WILL_BE_INVITED: 'success',
  INVITED_BEFORE: 'neutral',
  WITHDRAWN_BEFORE: 'neutral',
  NO_ADDRESS: 'warning',
  BAD_ADDRESS: 'warning',
};
