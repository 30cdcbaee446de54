import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Fact } from '#lib/live/protocol.ts';
import { afterMoves, isAboutLines, type Move } from './moved.ts';
import { TEXT_ONLY, type Line, type PointVideo } from './types.ts';

const golden = JSON.parse(
  readFileSync('../server/src/test/resources/golden/out/facts-video.json', 'utf8'),
) as { facts: Fact[] };

function line(id: string, ofPoint = false): Line {
  const nothing = { server: null, serverLabel: null, address: null, note: null, seenAt: null };
  return { id, kind: 'LINK', name: id, ...nothing, ofPoint, editable: false, state: 'UNKNOWN' };
}

const view: PointVideo = {
  sessionId: 's',
  provinceId: 'quang-tri',
  lines: [line('first'), line('second')],
  currentId: 'first',
  moved: null,
  mayEdit: true,
  version: 0,
  revision: 10,
};

function move(more: Partial<Move>): Move {
  return {
    type: 'video.moved',
    revision: 11,
    at: '2023-08-15T01:00:00Z',
    scope: 'SESSION',
    provinceId: null,
    pointId: null,
    from: { id: 'first', kind: 'LINK', name: 'first' },
    to: { id: 'second', kind: 'LINK', name: 'second' },
    everybody: false,
    reason: null,
    ...more,
  };
}

const after = (more: Partial<Move>, before = view) => afterMoves(before, 'me', [move(more)]);

describe('moves of a point, Rules X1 and X2', () => {
  it('reads what the server writes', () => {
    expect(golden.facts.every(isAboutLines)).toBe(true);
    expect(afterMoves(view, 'me', golden.facts).currentId).toBe(TEXT_ONLY);
  });

  it('is moved with the session, with its province and by itself', () => {
    expect(after({}).currentId).toBe('second');
    expect(after({}).moved).toMatchObject({ scope: 'SESSION', previousId: 'first' });
    expect(after({ scope: 'PROVINCE', provinceId: 'quang-tri' }).currentId).toBe('second');
    expect(after({ scope: 'POINT', pointId: 'me' }).currentId).toBe('second');
  });

  it('is not moved with others, nor by what it has read already', () => {
    expect(after({ scope: 'PROVINCE', provinceId: 'ha-giang' })).toBe(view);
    expect(after({ scope: 'POINT', pointId: 'other' })).toBe(view);
    expect(after({ revision: 10 })).toBe(view);
  });

  it('stays where it was moved by itself until everybody is moved', () => {
    const alone = after({ scope: 'POINT', pointId: 'me' });
    const to = { id: TEXT_ONLY, kind: 'TEXT_ONLY' as const, name: '' };
    expect(after({ revision: 12, to }, alone).currentId).toBe('second');
    expect(after({ revision: 12, to, everybody: true }, alone).currentId).toBe(TEXT_ONLY);
  });

  it('does not guess where a point has lines of its own', () => {
    const own = { ...view, lines: [line('own', true), ...view.lines], currentId: 'second' };
    const to = { id: 'first', kind: 'LINK' as const, name: 'first' };
    expect(after({ to }, own)).toBe(own);
  });

  it('names a line that was planned meanwhile', () => {
    const to = { id: 'third', kind: 'PHONE' as const, name: 'Tổng đài' };
    expect(after({ to }).lines.at(-1)).toMatchObject({ id: 'third', name: 'Tổng đài' });
  });
});
