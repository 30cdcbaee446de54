import type { Fact } from '#lib/live/protocol.ts';
import { TEXT_ONLY, type LineBrief, type PointVideo, type SwitchScope } from './types.ts';

/** Somebody was moved to another line; as hosts hear it, and as those who run the session do. */
export interface Move extends Fact {
  type: 'video.moved' | 'video.switched';
  scope: SwitchScope;
  provinceId: string | null;
  pointId: string | null;
  from: LineBrief | null;
  to: LineBrief;
  everybody: boolean;
  reason: string | null;
}

export function isMove(fact: Fact): fact is Move {
  return fact.type === 'video.moved' || fact.type === 'video.switched';
}

export function isAboutLines(fact: Fact): boolean {
  return isMove(fact) || fact.type === 'video.lines';
}

const BREADTH: Record<SwitchScope, number> = { POINT: 0, PROVINCE: 1, SESSION: 2 };

/** What was said of the point itself counts before what is said of its province, and of all. */
function concerns(view: PointVideo, pointId: string, move: Move): boolean {
  if (move.scope === 'POINT' && move.pointId !== pointId) return false;
  if (move.scope === 'PROVINCE' && move.provinceId !== view.provinceId) return false;
  return move.everybody || view.moved === null || BREADTH[move.scope] <= BREADTH[view.moved.scope];
}

/** A point with lines of its own goes back to those where the session goes back to its first. */
function isOpen(view: PointVideo, move: Move): boolean {
  const first = view.lines.find(({ ofPoint }) => !ofPoint);
  const hasOwn = view.lines.some(({ ofPoint }) => ofPoint);
  return hasOwn && move.scope !== 'POINT' && move.to.id === first?.id;
}

/** The point after the moves that it does not hold yet: at once, without asking the server. */
export function afterMoves(view: PointVideo, pointId: string, facts: Fact[]): PointVideo {
  let after = view;
  for (const move of facts.filter(isMove)) {
    if (move.revision <= view.revision) continue;
    if (!concerns(after, pointId, move) || isOpen(after, move)) continue;
    const { scope, to, reason } = move;
    after = {
      ...after,
      currentId: to.id,
      moved: { scope, lineId: to.id, previousId: after.currentId, reason },
      lines: known(after, to),
    };
  }
  return after;
}

function known(view: PointVideo, to: LineBrief): PointVideo['lines'] {
  if (to.id === TEXT_ONLY || view.lines.some(({ id }) => id === to.id)) return view.lines;
  const unread = { server: null, serverLabel: null, address: null, note: null, seenAt: null };
  return [...view.lines, { ...to, ...unread, ofPoint: false, editable: false, state: 'UNKNOWN' }];
}
