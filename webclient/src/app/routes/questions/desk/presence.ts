import type { Person } from '#lib/live/protocol.ts';

/** The colleagues who have each question open; oneself is not among them. */
export function lookersByQuestion(people: Person[], me: string | undefined): Map<string, string[]> {
  const lookers = new Map<string, string[]>();
  for (const { id, name, questionId } of people) {
    if (id === me || questionId === null) continue;
    const names = lookers.get(questionId) ?? [];
    if (!names.includes(name)) lookers.set(questionId, [...names, name]);
  }
  return lookers;
}

/** Who else is at a desk, each once. */
export function colleagues(people: Person[], me: string | undefined): string[] {
  const others = new Map(people.filter(({ id }) => id !== me).map(({ id, name }) => [id, name]));
  return [...others.values()];
}
