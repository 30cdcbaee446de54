import { api } from '#lib/api.ts';
import type { Choice } from '#ui/choice.ts';
import { provinceChoices, provincesOn } from '../directory/provinces.ts';

/** By what a session's invitations are told apart. */
export interface WhomChoices {
  groups: Choice[];
  provinces: Choice[];
}

export async function whomChoices(sessionId: string): Promise<WhomChoices> {
  const [groups, provinces] = await Promise.all([
    api.get<{ id: string; name: string }[]>(`/api/sessions/${sessionId}/delegate-groups`),
    provincesOn(),
  ]);
  return {
    groups: groups.map(({ id, name }) => ({ value: id, label: name })),
    provinces: provinceChoices(provinces),
  };
}
