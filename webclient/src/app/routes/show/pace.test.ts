import { describe, expect, test } from 'vitest';
import { adviceFor } from './cutting.ts';
import { anItem, aProgramme, at, runningSince, time } from './fixtures.ts';
import { onItsDay } from './otherday.ts';
import { nextOf, paceOf, tardiness } from './pace.ts';

const minutes = (milliseconds: number) => milliseconds / 60_000;

// Rule S2.
describe('how the session goes', () => {
  test('before it begins it is punctual and ends as planned', () => {
    const programme = aProgramme([anItem('a', 0, 60), anItem('b', 60, 60)]);
    const pace = paceOf(programme, time(-30));
    expect(pace.delay).toBe(0);
    expect(pace.endsAt).toBe(time(120));
    expect(pace.over).toBe(0);
  });

  test('where nothing has begun it is late by what has passed', () => {
    const pace = paceOf(aProgramme([anItem('a', 0, 120)]), time(12));
    expect(minutes(pace.delay)).toBe(12);
    expect(minutes(pace.over)).toBe(12);
  });

  test('a late start moves everything after it', () => {
    const programme = aProgramme([
      anItem('a', 0, 30, { state: 'DONE', startedAt: at(5), endedAt: at(38) }),
      anItem('b', 30, 60, runningSince(38)),
      anItem('c', 90, 30),
    ]);
    const pace = paceOf(programme, time(50));
    expect(minutes(pace.delay)).toBe(8);
    expect(pace.expected.get('c')).toEqual({ startsAt: time(98), endsAt: time(128) });
    expect(minutes(pace.over)).toBe(8);
  });

  test('an item that runs too long pushes the end before it with every minute', () => {
    const programme = aProgramme([anItem('a', 0, 60, runningSince(0)), anItem('b', 60, 60)]);
    expect(minutes(paceOf(programme, time(59)).over)).toBe(0);
    expect(minutes(paceOf(programme, time(65)).over)).toBe(5);
    expect(minutes(paceOf(programme, time(66)).over)).toBe(6);
  });

  test('a gap in the agenda takes delay up, and stays where there is none', () => {
    const late = aProgramme([anItem('a', 0, 60, runningSince(10)), anItem('b', 75, 45)]);
    expect(paceOf(late, time(20)).expected.get('b')?.startsAt).toBe(time(75));
    const early = aProgramme([
      anItem('a', 0, 60, { state: 'DONE', startedAt: at(0), endedAt: at(40) }),
      anItem('b', 75, 45),
    ]);
    expect(paceOf(early, time(40)).expected.get('b')?.startsAt).toBe(time(55));
  });

  test('what is cut or shortened brings the end forward', () => {
    const items = [
      anItem('a', 0, 60, runningSince(15)),
      anItem('b', 60, 30, { minutes: 20 }),
      anItem('c', 90, 30, { state: 'CUT' }),
    ];
    const pace = paceOf(aProgramme(items), time(20));
    expect(minutes(pace.over)).toBe(-25);
    expect(minutes(pace.delay)).toBe(-25);
  });

  test('an agenda that is shorter than its session is not early', () => {
    const pace = paceOf(aProgramme([anItem('a', 0, 60, runningSince(0))]), time(20));
    expect(pace.delay).toBe(0);
    expect(minutes(pace.over)).toBe(-60);
  });

  test('an item that is taken up again has used some of its minutes', () => {
    const again = anItem('a', 0, 60, { ...runningSince(50), startedAt: at(0), ranSeconds: 2_400 });
    expect(paceOf(aProgramme([again]), time(55)).endsAt).toBe(time(70));
  });

  test('after the last item the end is when that ended', () => {
    const done = anItem('a', 0, 120, { state: 'DONE', startedAt: at(0), endedAt: at(131) });
    const pace = paceOf(aProgramme([done]), time(200));
    expect(minutes(pace.over)).toBe(11);
    expect(minutes(pace.delay)).toBe(11);
  });

  test('a session that is held on another day counts from its first item', () => {
    const day = 24 * 60;
    const programme = aProgramme([
      anItem('a', 0, 60, runningSince(9 * day + 200)),
      anItem('b', 60, 60),
    ]);
    const held = onItsDay(programme);
    expect(held.items[1]?.startsAt).toBe(new Date(time(9 * day + 260)).toISOString());
    const pace = paceOf(held, time(9 * day + 265));
    expect(minutes(pace.over)).toBe(5);
    expect(onItsDay(held)).toEqual(held);
    expect(onItsDay(aProgramme([anItem('a', 0, 60, runningSince(15))])).startsAt).toBe(at(0));
    const idle = aProgramme([anItem('a', 0, 60)]);
    expect(paceOf(idle, time(9 * day)).delay).toBe(0);
  });

  test('less than a minute is punctual', () => {
    expect(tardiness(59_999)).toBe('punctual');
    expect(tardiness(60_000)).toBe('late');
    expect(tardiness(-60_000)).toBe('early');
  });
});

test('the next item is the first after the present one; what was jumped over comes at last', () => {
  const items = [
    anItem('a', 0, 30),
    anItem('b', 30, 30, runningSince(0)),
    anItem('c', 60, 30, { state: 'CUT' }),
    anItem('d', 90, 30),
  ];
  expect(nextOf(aProgramme(items))?.id).toBe('d');
  expect(nextOf(aProgramme(items.slice(0, 3)))?.id).toBe('a');
  expect(nextOf(aProgramme([]))).toBeUndefined();
});

describe('what to cut', () => {
  const running = anItem('a', 0, 60, runningSince(20));

  test('nothing, where the session ends in time', () => {
    expect(adviceFor(aProgramme([anItem('a', 0, 60, runningSince(0))]), time(10))).toBeNull();
  });

  test('shortening few items comes before leaving any out', () => {
    const programme = aProgramme([
      running,
      anItem('b', 60, 20, { shortestMinutes: 15, mayCut: true }),
      anItem('c', 80, 40, { shortestMinutes: 15 }),
    ]);
    const advice = adviceFor(programme, time(30));
    expect(advice?.savings).toMatchObject([{ item: { id: 'c' }, minutes: 15, saves: 25 }]);
    expect(advice?.enough).toBe(true);
    expect(advice?.endsAt).toBe(time(115));
  });

  test('the smallest item that is enough is left out, and no needless shortening stays', () => {
    const programme = aProgramme([
      running,
      anItem('b', 60, 10, { shortestMinutes: 7 }),
      anItem('c', 70, 25, { mayCut: true }),
      anItem('d', 95, 25, { mayCut: true, shortestMinutes: 24 }),
    ]);
    const advice = adviceFor(programme, time(30));
    expect(advice?.savings).toMatchObject([{ item: { id: 'c' }, minutes: null }]);
    expect(advice?.enough).toBe(true);
  });

  test('where nothing is enough it says so', () => {
    const programme = aProgramme([running, anItem('b', 60, 60, { shortestMinutes: 50 })]);
    const advice = adviceFor(programme, time(30));
    expect(advice?.savings).toHaveLength(1);
    expect(advice?.enough).toBe(false);
    expect(advice?.endsAt).toBe(time(130));
  });
});
