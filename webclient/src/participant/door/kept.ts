import type { Change, Door, Part, Waiting } from './model.ts';
import { withNoted, withUndone, type Noted } from './noted.ts';

/** What this telephone knows of its door besides the list. */
export interface State {
  door: Door;
  epoch: number;
  /** The last change of admissions that is known. */
  lastChange: number;
  /** When the server was last heard of, by this telephone's clock. */
  heardAt: string;
  /** The same moment by the server's. */
  serverAt: string;
}

export interface Everything {
  state: State | null;
  token: string | null;
  parts: [string, Part][];
  changes: Change[];
  waiting: Waiting[];
  /** What this telephone noted last, whether the server has heard of it or not. */
  noted: readonly Noted[];
}

const STORES = ['state', 'parts', 'changes', 'waiting'] as const;
type Store = (typeof STORES)[number];

/**
 * What a telephone at a door keeps, in IndexedDB: whoever was shown "let in" is noted there first. A
 * promise that is kept means that the browser has written it.
 */
export class Kept {
  readonly #database: IDBDatabase;

  private constructor(database: IDBDatabase) {
    this.#database = database;
  }

  static open(name = 'door'): Promise<Kept> {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => {
      for (const store of STORES) request.result.createObjectStore(store);
    };
    return done(request).then((database) => new Kept(database));
  }

  async read(): Promise<Everything> {
    const transaction = this.#database.transaction(STORES, 'readonly');
    const all = (store: Store) => done(transaction.objectStore(store).getAll());
    const one = (key: string) => done(transaction.objectStore('state').get(key));
    const [state, token, noted, names, parts, changes, waiting] = await Promise.all([
      one('state'),
      one('token'),
      one('noted'),
      done(transaction.objectStore('parts').getAllKeys()),
      all('parts'),
      all('changes'),
      all('waiting'),
    ]);
    return {
      state: state ?? null,
      token: token ?? null,
      noted: noted ?? [],
      parts: parts.map((part, index) => [String(names[index]), part]),
      changes,
      waiting: (waiting as Waiting[]).sort((one, other) => one.order - other.order),
    };
  }

  keepToken(token: string | null): Promise<void> {
    return this.#write(['state'], (store) => {
      if (token) store('state').put(token, 'token');
      else store('state').delete('token');
    });
  }

  keepState(state: State): Promise<void> {
    return this.#write(['state'], (store) => store('state').put(state, 'state'));
  }

  keepParts(parts: Record<string, Part>): Promise<void> {
    return this.#write(['parts'], (store) => {
      for (const [name, part] of Object.entries(parts)) store('parts').put(part, name);
    });
  }

  /** What the server told, and up to where; anew where what was known is void. */
  keepChanges(changes: Change[], state: State, anew: boolean): Promise<void> {
    return this.#write(['changes', 'state'], (store) => {
      if (anew) {
        store('changes').clear();
        store('state').delete('noted');
      }
      for (const change of changes) store('changes').put(change, change.id);
      store('state').put(state, 'state');
    });
  }

  /** Fails where another tab took the same place: nothing is written over. */
  wait(waiting: Waiting): Promise<void> {
    return this.#write(['waiting', 'state'], (store) => {
      store('waiting').add(waiting, waiting.order);
      changeNoted(store('state'), (noted) => withNoted(noted, waiting));
    });
  }

  /** What the server never took was taken back. */
  keepUndone(id: string): Promise<void> {
    return this.#write(['state'], (store) =>
      changeNoted(store('state'), (noted) => withUndone(noted, id)),
    );
  }

  keepWaiting(changed: Waiting[]): Promise<void> {
    return this.#write(['waiting'], (store) => {
      for (const one of changed) store('waiting').put(one, one.order);
    });
  }

  /** The server has these: they wait no more, and what became of them is known at the same moment. */
  acknowledge(orders: number[], changes: Change[]): Promise<void> {
    return this.#write(['waiting', 'changes'], (store) => {
      for (const order of orders) store('waiting').delete(order);
      for (const change of changes) store('changes').put(change, change.id);
    });
  }

  /** The list, what is known of it, and the link; what waits stays. */
  forgetList(): Promise<void> {
    return this.#write(['state', 'parts', 'changes'], (store) => {
      store('state').clear();
      store('parts').clear();
      store('changes').clear();
    });
  }

  #write(stores: Store[], work: (store: (name: Store) => IDBObjectStore) => void): Promise<void> {
    const transaction = this.#database.transaction(stores, 'readwrite', { durability: 'strict' });
    return new Promise((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
      work((name) => transaction.objectStore(name));
    });
  }
}

/** Read and written in one transaction: another tab may have noted somebody meanwhile. */
function changeNoted(
  store: IDBObjectStore,
  change: (noted: readonly Noted[]) => readonly Noted[],
): void {
  const request = store.get('noted');
  request.onsuccess = () => store.put(change(request.result ?? []), 'noted');
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
