import type { Scene, SceneKind } from './model.ts';
import { t } from './words.ts';

/** What can be shown with one press; the others need to be chosen or written. */
export const READY: readonly SceneKind[] = ['WAITING', 'TIMER', 'AGENDA', 'BLANK'];

/** A scene in a few words, for those who read and do not look. */
export function describe(scene: Scene): string {
  const kind = t(`scene.${scene.kind}`);
  const what = scene.question?.text ?? scene.title ?? scene.detail;
  return what ? `${kind}: ${what}` : kind;
}
