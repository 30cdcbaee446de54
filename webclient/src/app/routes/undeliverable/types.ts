/** Why mail for an address came back. */
export type Reason =
  | 'NO_SUCH_MAILBOX'
  | 'NO_SUCH_DOMAIN'
  | 'MAILBOX_CLOSED'
  | 'MAILBOX_FULL'
  | 'TOO_LARGE'
  | 'NOT_WANTED'
  | 'NOT_REACHED'
  | 'REFUSED'
  | 'UNKNOWN';

/** An address from which mail came back; see the server's OpenAPI document. */
export interface Undeliverable {
  id: string;
  address: string;
  /** HARD: nothing is sent there any more. */
  kind: 'HARD' | 'SOFT';
  reason: Reason;
  /** What the other server wrote. */
  said: string | null;
  failures: number;
  since: string;
  lastAt: string;
}
