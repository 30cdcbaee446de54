import 'fake-indexeddb/auto';
import { newId } from '#lib/newid.ts';
import { Desk } from './desk.ts';
import { Kept } from './kept.ts';
import type { Door, Part, Person } from './model.ts';
import { hashOf } from './passcode.ts';

export const LAN_PASS = 'DC1.23BCDFGH.S3PH4DTWG6KCQW0N79FR9AEEYCA';

export const door: Door = {
  id: 'd1',
  name: 'Cửa chính',
  pointId: null,
  pointName: null,
  until: '2099-01-01T00:00:00Z',
  now: '2026-11-20T00:00:00Z',
  session: session('s1', '23BCDFGH', 1),
  others: [session('s2', '4F7KX2NP', 2)],
};

function session(id: string, joinCode: string, number: number) {
  return {
    id,
    joinCode,
    eventTitle: 'Gặp gỡ nhà giáo',
    number,
    title: `Buổi ${number}`,
    startsAt: '2026-11-20T01:00:00Z',
    place: null,
    rehearsal: false,
  };
}

export async function person(name: string, more: Partial<Person> = {}): Promise<Person> {
  const id = newId();
  return {
    id,
    hash: await hashOf(id),
    name,
    position: 'Giáo viên',
    group: 'Giáo viên tiêu biểu',
    unit: 'Trường THCS Hướng Hóa',
    state: 'NAMED',
    pointId: null,
    pointName: null,
    replacedBy: null,
    answered: 'ACCEPTED',
    former: [],
    ...more,
  };
}

export function parts(people: Person[]): Record<string, Part> {
  const sorted: Record<string, Part> = {};
  for (const one of people) {
    const part = (sorted[one.id.slice(-1)] ??= { digest: 'x', people: [] });
    part.people.push(one);
  }
  return sorted;
}

/** A telephone that has its list; `again` opens the page anew on the same telephone, `kept` is what it keeps. */
export async function telephone(people: Person[], at: Door = door) {
  const name = `door-${newId()}`;
  const again = async () => Desk.open(await Kept.open(name));
  const kept = async () => (await Kept.open(name)).read();
  const desk = await again();
  await desk.enter('token', at);
  await desk.takeNews({
    now: '2026-11-20T00:30:00Z',
    until: at.until,
    epoch: 1,
    changes: [],
    more: false,
    digests: {},
  });
  await desk.takeParts(parts(people));
  return { desk, again, kept };
}
