import type { LiveState } from '#lib/live/liveconnection.ts';
import { wantsReload } from '#lib/live/protocol.ts';

/** Not at once again: where servers are renewed one by one, the page may come from an old one. */
const PATIENCE = 60_000;
const KEY = 'screen.renewed';

/**
 * Nobody stands beside a screen to press a button: where the page is too old for the server it loads
 * itself anew, at once and then every minute, until the server speaks with it again.
 */
export class Renewal {
  readonly #reload: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(reload: () => void = () => location.reload()) {
    this.#reload = reload;
  }

  /** Hears how the live connection is. */
  hear({ status, problem }: LiveState): void {
    if (status === 'online') keep(null);
    if (status !== 'stopped' || !wantsReload(problem) || this.#timer !== undefined) return;
    const again = kept() !== null;
    keep('yes');
    this.#timer = setTimeout(this.#reload, again ? PATIENCE : 0);
  }

  close(): void {
    clearTimeout(this.#timer);
  }
}

/** For this window alone: the ones beside it load themselves. */
function kept(): string | null {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return 'unknown';
  }
}

function keep(value: string | null): void {
  try {
    if (value === null) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, value);
  } catch {
    // Without storage it waits a minute each time.
  }
}
