import { afterEach, expect, test, vi } from 'vitest';
import { Courier } from './courier.ts';
import { LAN_PASS, person, telephone } from './fixtures.ts';
import { Letting } from './letting.svelte.ts';
import { hashOf } from './passcode.ts';
import { signalsOn } from './signal.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.clearAllTimers();
});

async function lanAtTheDoor() {
  vi.stubGlobal('fetch', async () => {
    throw new TypeError('there is no line');
  });
  signalsOn.choose(false);
  const lan = await person('Nguyễn Thị Lan', { hash: await hashOf(LAN_PASS) });
  const { desk } = await telephone([lan]);
  const letting = new Letting(desk, new Courier(desk, () => undefined));
  await letting.check(LAN_PASS, true);
  return { letting, id: desk.noted[0]?.id ?? '' };
}

const FIRST = { name: 'Nguyễn Thị Lan', firstAt: '2026-11-20T00:29:00Z', firstPlace: 'Cửa phụ' };

test('a green answer turns once it is known that another door was first', async () => {
  const { letting, id } = await lanAtTheDoor();
  expect(letting.shown).toMatchObject({ kind: 'ADMITTED', admissionId: id });

  letting.hear([{ id, ...FIRST }]);

  expect(letting.shown).toMatchObject({
    kind: 'VERDICT',
    verdict: {
      kind: 'ALREADY_IN',
      person: { name: 'Nguyễn Thị Lan' },
      presence: { place: 'Cửa phụ', at: '2026-11-20T00:29:00Z' },
    },
  });
});

test('what is known of somebody else leaves the answer as it is', async () => {
  const { letting } = await lanAtTheDoor();
  letting.hear([{ id: 'another', ...FIRST }]);
  expect(letting.shown).toMatchObject({ kind: 'ADMITTED' });
});

test('a walk-in keeps the answer', async () => {
  const { letting } = await lanAtTheDoor();
  await letting.letWalkIn({ name: 'Trần Nam', unit: null, phone: null });
  const id = letting.shown?.kind === 'ADMITTED' ? letting.shown.admissionId : '';
  letting.hear([{ id, ...FIRST }]);
  expect(letting.shown).toMatchObject({ kind: 'ADMITTED', name: 'Trần Nam' });
});
