import { api, onUnauthenticated } from '#lib/api.ts';
import { language, type Language } from '#lib/i18n/language.svelte.ts';
import { Problem } from '#lib/problem.ts';

export type Role =
  | 'ADMINISTRATOR'
  | 'ORGANIZER'
  | 'ORGANIZATION_STAFF'
  | 'MODERATOR'
  | 'STAGE_OPERATOR'
  | 'CHAIR'
  | 'HOST'
  | 'TECHNICIAN'
  | 'DOOR_STAFF';

export interface Grant {
  role: Role;
  scopeKind: 'SYSTEM' | 'EVENT' | 'ORGANIZATION' | 'EVENT_UNIT' | 'BRIDGE_POINT' | 'SESSION';
  scopeId: string | null;
}

export interface Me {
  /** A guest came in by a personal link and has no account. */
  kind: 'account' | 'guest';
  id: string;
  name: string;
  email: string | null;
  locale: Language | null;
  roles: Grant[];
}

/** Who is looking at the screen. What they may do is decided by the server; this only shows less. */
class Viewer {
  /** Undefined until the server was asked, null when nobody is signed in. */
  me = $state<Me | null | undefined>(undefined);

  /** Whether they have left by themselves, rather than having been forgotten by the server. */
  left = false;

  /** The server has forgotten them in the middle of their work, which waits until they are back. */
  forgotten = $state(false);

  /** Whether a page is there that asks them to sign in again. */
  asksAgain = false;

  #whenBack: ((back: boolean) => void)[] = [];

  /** Asks the server once; later calls answer from memory. */
  async know(): Promise<Me | null> {
    if (this.me === undefined) this.me = await ask();
    return this.me;
  }

  /** Asks the server again: somebody has come in, or changed who they are. */
  async ask(): Promise<void> {
    this.me = await ask();
  }

  /** Throws the server's Problem when address and password do not fit. */
  async signIn(email: string, password: string): Promise<void> {
    await api.post('/api/sign-in', { email, password }, { anonymous: true });
    this.me = await ask();
    this.left = false;
    if (this.me?.locale) language.choose(this.me.locale);
  }

  /** The same person, on the same page. Throws the server's Problem when the password does not fit. */
  async signInAgain(password: string): Promise<void> {
    const email = this.me?.email;
    await api.post('/api/sign-in', { email, password }, { anonymous: true });
    await this.lookAgain();
  }

  /** Perhaps they have signed in by another window. */
  async lookAgain(): Promise<void> {
    const now = await ask();
    if (!this.forgotten || !now) return;
    // What is on this page, and what waits to be sent, is another person's.
    if (now.id !== this.me?.id) location.reload();
    else this.#goOn(now);
  }

  /** They go on as somebody else, or not at all: what waited is given up. */
  giveUp(): void {
    this.me = null;
    this.#settle(false);
  }

  /** Whether the same person is known again, once that is decided; false where nobody can be asked. */
  missed(): boolean | Promise<boolean> {
    if (!this.me) return false;
    // A guest has no password; the personal link is in their mail.
    if (this.me.kind === 'guest' || !this.asksAgain) {
      this.me = null;
      return false;
    }
    this.forgotten = true;
    return new Promise((decided) => this.#whenBack.push(decided));
  }

  #goOn(me: Me): void {
    this.me = me;
    this.#settle(true);
  }

  #settle(back: boolean): void {
    this.forgotten = false;
    const waiting = this.#whenBack;
    this.#whenBack = [];
    for (const decided of waiting) decided(back);
  }

  async signOut(): Promise<void> {
    await api.post('/api/sign-out');
    this.#leave();
  }

  /** In every browser, this one included. */
  async signOutEverywhere(): Promise<void> {
    await api.post('/api/sign-out-everywhere');
    this.#leave();
  }

  #leave(): void {
    this.left = true;
    this.me = null;
  }

  /** Remembers the language with the account; a guest's stays on the device. */
  async speak(locale: Language): Promise<void> {
    if (this.me?.kind === 'account') this.me = await api.patch<Me>('/api/me', { locale });
  }

  /** After a personal link has let somebody in. */
  async enter(token: string): Promise<void> {
    await api.post('/api/links/enter', { token }, { anonymous: true });
    this.me = await ask();
    this.left = false;
  }

  has(...roles: Role[]): boolean {
    return this.me?.roles.some((grant) => roles.includes(grant.role)) ?? false;
  }

  /** Whether they hold one of the roles for the whole system. */
  hasEverywhere(...roles: Role[]): boolean {
    return (
      this.me?.roles.some(
        ({ role, scopeKind }) => roles.includes(role) && scopeKind === 'SYSTEM',
      ) ?? false
    );
  }

  /** Whether they hold one of the roles for this event, or for all. */
  hasIn(eventId: string, ...roles: Role[]): boolean {
    const own = this.me?.roles.filter(({ role }) => roles.includes(role)) ?? [];
    return own.some(
      ({ scopeKind, scopeId }) =>
        scopeKind === 'SYSTEM' || (scopeKind === 'EVENT' && scopeId === eventId),
    );
  }
}

async function ask(): Promise<Me | null> {
  try {
    return await api.get<Me>('/api/me', { anonymous: true });
  } catch (thrown) {
    const problem = Problem.of(thrown);
    if (problem.status === 401) return null;
    throw problem;
  }
}

export const viewer = new Viewer();

onUnauthenticated(() => viewer.missed());
