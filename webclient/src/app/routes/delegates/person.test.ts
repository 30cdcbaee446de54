import { expect, test } from 'vitest';
import { PersonDraft } from './person.svelte.ts';

const LAN = {
  id: 'p1',
  name: 'Nguyễn Thị Lan',
  position: 'Trưởng phòng',
  email: null,
  phone: '0900000001',
  organization: { id: 'o1', name: 'Sở thử' },
};

test('who is chosen brings what is known of them', () => {
  const draft = new PersonDraft();
  draft.take(LAN);
  expect(draft.personId).toBe('p1');
  expect(draft.written()).toEqual({
    name: 'Nguyễn Thị Lan',
    position: 'Trưởng phòng',
    email: null,
    phone: '0900000001',
    organizationId: 'o1',
  });
});

test('who is written down anew belongs to nobody known', () => {
  const draft = new PersonDraft();
  draft.take(LAN);
  draft.clear();
  draft.name = '  Trần Văn Mới ';
  expect(draft.personId).toBe('');
  expect(draft.written().organizationId).toBeNull();
  expect(draft.written().name).toBe('Trần Văn Mới');
});
