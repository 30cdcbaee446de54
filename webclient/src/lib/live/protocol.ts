/** What travels over the live connection; the rules are numbered in PROTOCOL.md. */

/** The version that this client speaks. */
export const PROTOCOL = 1;

/** Something that has happened in the session: `question.published`, … */
export interface Fact {
  type: string;
  /** Its place in the session's log; rises by one from fact to fact, seen or not. */
  revision: number;
  /** When it happened, in UTC. */
  at: string;
  [field: string]: unknown;
}

/** What a client asks for; the id is added when it is sent. */
export interface Command {
  type: string;
  [field: string]: unknown;
}

/** A moderator at a desk, and the question that they have open. */
export interface Person {
  id: string;
  name: string;
  questionId: string | null;
}

export type Inbound =
  | { type: 'welcome'; protocol: number; revision: number; at: string }
  | { type: 'facts'; revision: number; facts: Fact[] }
  | { type: 'resync'; revision: number }
  | { type: 'beat'; revision: number; at: string }
  | { type: 'presence'; people: Person[] }
  | { type: 'ack'; id: string; result?: unknown }
  | {
      type: 'refused';
      id: string;
      code: string;
      params?: Record<string, unknown>;
      /** The same command may succeed later: it is kept and sent again. */
      temporary?: boolean;
    };

const TYPES: ReadonlySet<string> = new Set<Inbound['type']>([
  'welcome',
  'facts',
  'resync',
  'beat',
  'presence',
  'ack',
  'refused',
]);

/** The message of a frame; null when it is of no kind this client knows (rule: count and ignore). */
export function parseInbound(frame: unknown): Inbound | null {
  try {
    const message = JSON.parse(String(frame));
    return TYPES.has(message?.type) ? message : null;
  } catch {
    return null;
  }
}

/** `reload`: it stops until the page has been loaded anew. */
export type AfterClose = 'reconnect' | 'reconnect-later' | 'stop' | 'reload';

/** This page is older than what the server still understands. */
const OUTDATED = 4426;
/** Close codes after which coming back would end the same way: what we send is not understood. */
const FINAL = [1002, 1003, 1007, 1009];
/** Among the 44xx these are not final: a new ticket, a line that fell silent. */
const PASSING = [4401, 4408];

/**
 * The range decides: 44xx is about this client (stop, show why), all else is about the line or the
 * server (reconnect); 4429 wants patience, 4426 a newer page.
 */
export function afterClose(code: number): AfterClose {
  if (code === OUTDATED) return 'reload';
  if (code === 4429) return 'reconnect-later';
  if (FINAL.includes(code)) return 'stop';
  return code >= 4400 && code < 4500 && !PASSING.includes(code) ? 'stop' : 'reconnect';
}

/** Whether the page must be loaded anew before anything goes on. */
export function wantsReload(problem: { status: number } | undefined): boolean {
  return problem?.status === OUTDATED;
}
