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
export type Action =
  'resend' | 'withdraw' | 'letter/send-again' | 'letter/count-as-sent' | 'address/works';

/** Whom an invitation asks: a bridge point through its contact, or one person. */
export type InviteeKind = 'POINT' | 'DELEGATE';

export const BOUNCES = [
  'NO_SUCH_MAILBOX',
  'NO_SUCH_DOMAIN',
  'MAILBOX_CLOSED',
  'MAILBOX_FULL',
  'TOO_LARGE',
  'NOT_WANTED',
  'NOT_REACHED',
  'REFUSED',
] as const;

export interface Invitation {
  id: string;
  pointId: string | null;
  delegateId: string | null;
  level: Level | null;
  pointName: string | null;
  /** Where a delegate sits; null in the main room. */
  seatName: string | null;
  groupName: string | null;
  provinceName: string | null;
  /** Where a delegate comes from. */
  unitName: string | null;
  recipientName: string | null;
  recipientPosition: string | null;
  recipientAddress: string;
  state: 'ACTIVE' | 'WITHDRAWN';
  invitedAt: string;
  remindedAt: string | null;
  withdrawnAt: string | null;
  delivery: Delivery | null;
  failure: Failure | null;
  serverReply: string | null;
  /** Of the mail with the pass. */
  passDelivery: Delivery | null;
  /** Why mail to this address comes back. */
  cameBack: (typeof BOUNCES)[number] | null;
  reply: Reply | null;
  replyNote: string | null;
  repliedAt: string | null;
  /** The time or place changed since it was answered. */
  answerOutdated: boolean;
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
  /** Who answered before the time or place changed. */
  answersOutdated: number;
  /** Who comes and did not get the mail with the pass. */
  passesFailed: number;
  /** Who was told another time or place than holds, and when they are told. */
  /** The letters that say that an invitation no longer holds. */
  notices: { waiting: number; sent: number; failed: number; uncertain: number };
  update: { waiting: number; dueAt: string | null };
}

export type Fate =
  | 'WILL_BE_INVITED'
  | 'INVITED_BEFORE'
  | 'WITHDRAWN_BEFORE'
  | 'NO_ADDRESS'
  | 'BAD_ADDRESS'
  | 'CAME_BACK';

export interface Recipient {
  kind: InviteeKind;
  /** Of the bridge point or the delegate. */
  id: string;
  level: Level | null;
  pointName: string | null;
  groupName: string | null;
  unitName: string | null;
  name: string | null;
  position: string | null;
  address: string | null;
  fate: Fate;
}

/** Of points all of these levels; of delegates those of all these groups and units, or everybody. */
export interface Selection {
  levels?: Level[];
  allDelegates?: boolean;
  groups?: string[];
  units?: string[];
}

/** Which points or delegates, in which language, with which words of the organizer's own. */
export interface Order {
  selection: Selection;
  language: 'vi' | 'en';
  message: string | null;
  /** Whether letters carry the official one of those who have one. */
  withDocument: boolean;
}

export interface Preview {
  /** The code of the rule that forbids inviting now. */
  obstacle: string | null;
  counts: {
    selected: number;
    willBeInvited: number;
    invitedBefore: number;
    withoutAddress: number;
    cameBack: number;
  };
  /** Of those who would be invited, who has no official letter; null of points. */
  withoutDocument: number | null;
  /** Of them, who is to sit at an own point and has none; null of points. */
  withoutPoint: number | null;
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
  CAME_BACK: 'danger',
};

/** What an invitation is called where people read of it. */
export function nameOf(invitation: Invitation): string {
  return (
    (invitation.delegateId ? invitation.recipientName : invitation.pointName) ??
    invitation.recipientAddress
  );
}
