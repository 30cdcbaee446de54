import type { Language } from '#lib/i18n/language.svelte.ts';
import type { Problem } from '#lib/problem.ts';
import { fieldErrors } from '#lib/problems/fields/fielderrors.ts';
import { problemWords } from '#lib/problems/words.ts';
import type { Tone } from '#ui/StateChip.svelte';
import type { Grant, Role } from '../../viewer/viewer.svelte.ts';
import { t } from './words.ts';

export type ScopeKind = Exclude<Grant['scopeKind'], 'SESSION' | 'EVENT_UNIT'>;
/** Who works at a door comes by its link, not with an account. */
export type AccountRole = Exclude<Role, 'DOOR_STAFF'>;
export type AccountState = 'ACTIVE' | 'INVITED' | 'DISABLED';

export interface NamedGrant extends Grant {
  role: AccountRole;
  /** Null for the whole system, and where the thing no longer exists. */
  scopeName: string | null;
}

export interface Account {
  id: string;
  email: string;
  name: string;
  locale: Language;
  state: AccountState;
  demo: boolean;
  grants: NamedGrant[];
  createdAt: string;
  version: number;
}

/** To what each role can be limited; the server's rule, offered before it is broken. */
export const SCOPES: Record<AccountRole, ScopeKind[]> = {
  ADMINISTRATOR: ['SYSTEM'],
  ORGANIZER: ['SYSTEM', 'EVENT'],
  ORGANIZATION_STAFF: ['ORGANIZATION'],
  MODERATOR: ['EVENT'],
  STAGE_OPERATOR: ['EVENT'],
  CHAIR: ['EVENT'],
  HOST: ['BRIDGE_POINT'],
  TECHNICIAN: ['BRIDGE_POINT'],
};

export const ROLES = Object.keys(SCOPES) as AccountRole[];

export const STATE_TONES: Record<AccountState, Tone> = {
  ACTIVE: 'success',
  INVITED: 'info',
  DISABLED: 'neutral',
};

/** Điều hành câu hỏi: Gặp gỡ nhà giáo năm 2023 */
export function grantLabel(grant: NamedGrant): string {
  const role = t(`role.${grant.role}`);
  if (grant.scopeKind === 'SYSTEM') return role;
  return `${role}: ${grant.scopeName ?? t('scope.gone')}`;
}

export function sameGrant(one: Grant, other: Grant): boolean {
  return one.role === other.role && one.scopeId === other.scopeId;
}

/** What the server takes: names are only for reading. */
export function bare({ role, scopeKind, scopeId }: NamedGrant): Grant {
  return { role, scopeKind, scopeId };
}

/** What is wrong with the fields of an account, by their names. */
export function accountErrors(problem: Problem | null): Record<string, string> {
  return problem?.code === 'account.email_taken'
    ? { email: problemWords(problem) }
    : fieldErrors(problem);
}

/** Whether the problem is told beside a field, and needs no notice above the form. */
export function isOfField(problem: Problem): boolean {
  const errors = accountErrors(problem);
  return 'name' in errors || 'email' in errors;
}
