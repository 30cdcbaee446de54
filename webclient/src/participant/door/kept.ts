import type { Change, Door, Part, Waiting } from './model.ts';

/** What this telephone knows of its door besides the list. */
export interface State {
  door: Door;
  epoch: number;
  /** The last change of admissions that is known. */
  lastChange: number;
  /** When the server was last heard of, by this telephone's clock. */
  heardAt: string | null;
}

export interface Everything {
  state: State | null;
  token: string | null;
  parts: [string, Part][];
  changes: Change[];
  waiting: Waiting[];
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
    const [state, token, names, parts, changes, waiting] = await Promise.all([
      one('state'),
      one('token'),
      done(transaction.objectStore('parts').getAllKeys()),
      all('parts'),
      all('changes'),
      all('waiting'),
    ]);
    return {
      state: state ?? null,
      token: token ?? null,
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
      if (anew) store('changes').clear();
      for (const change of changes) store('changes').put(change, change.id);
      store('state').put(state, 'state');
    });
  }

  wait(waiting: Waiting): Promise<void> {
    return this.#write(['waiting'], (store) => store('waiting').put(waiting, waiting.order));
  }

  /** The server has these: they wait no more, and what became of them is known at the same moment. */
  acknowledge(orders: number[], changes: Change[]): Promise<void> {
    return this.#write(['waiting', 'changes'], (store) => {
      for (const order of orders) store('waiting').delete(order);
      for (const change of changes) store('changes').put(change, change.id);
    });
  }

  /** The list and what is known of it; what waits stays. */
  forgetList(): Promise<void> {
    return this.#write(['state', 'parts', 'changes'], (store) => {
      store('state').delete('state');
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

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
