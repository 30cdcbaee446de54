import { api } from '#lib/api.ts';
import { Problem } from '#lib/problem.ts';
import { opens, type JoinAction, type Line } from './types.ts';

/** Going into rooms: each click gets a way in of its own, which is kept nowhere. */
export class Entering {
  /** The line whose room is being opened. */
  busy = $state<string | null>(null);
  problem = $state.raw<Problem | null>(null);
  /** Where the browser let no window be opened: to be opened by one more click. */
  blocked = $state<string | null>(null);
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
  }

  enter = async (line: Line): Promise<void> => {
    if (this.busy !== null || !opens(line.kind)) return;
    this.busy = line.id;
    this.problem = null;
    this.blocked = null;
    // Browsers let a click open a window, and not the answer that comes after it.
    const room = window.open('', '_blank');
    if (room) room.opener = null;
    try {
      const { url } = await api.post<JoinAction>(`${this.#path}/join`, { lineId: line.id });
      if (!url || !/^https?:\/\//i.test(url)) throw new Problem('video.server_wrong');
      if (room) room.location.replace(url);
      else this.blocked = url;
    } catch (thrown) {
      room?.close();
      this.problem = Problem.of(thrown);
    } finally {
      this.busy = null;
    }
  };
}
