import { api } from '#lib/api.ts';
import { Problem } from '#lib/problem.ts';
import { storage } from '#lib/storage.ts';
import { Combobox, type Choice } from './combobox.ts';
import { el, fill } from './dom.ts';
import type { Participant } from './model.ts';
import { button, Field, notice } from './pieces.ts';
import { fieldWords, t } from './words.ts';

interface Province {
  code: string;
  name: string;
  /** Provinces that became part of it: many people still say where they live by their names. */
  formerly?: string[];
}

// What was said in the morning need not be typed again in the afternoon.
const REMEMBERED = 'introduction';

/** Asks who comes in. */
export function joinForm(code: string, onjoin: (participant: Participant) => void): HTMLElement {
  const path = `/api/join/${encodeURIComponent(code)}`;
  const said = remembered();
  const problems = el('div');
  const input = (autocomplete: string, maxlength: number, value: string) => {
    const control = el('input', { type: 'text', autocomplete, maxlength, required: true });
    control.value = value;
    return control;
  };
  const name = new Field(t('join.name'), input('name', 100, said.name));
  const school = new Field(t('join.school'), input('organization', 200, said.school));
  const combobox = new Combobox(t('join.province'));
  const province = new Field(t('join.province'), combobox.input, combobox.element);
  const send = button(t('join.submit'), 'primary');

  function fail(problem: Problem | null, retry?: () => void) {
    const broken = problem?.code === 'request.invalid_fields' ? problem.params['fields'] : {};
    const rules = broken as Record<string, string>;
    for (const [field, rule] of [
      [name, rules['name']],
      [school, rules['school']],
    ] as const) {
      field.fail(rule && fieldWords(rule));
    }
    fill(problems, problem && Object.keys(rules).length === 0 && notice(problem, retry));
  }

  async function loadProvinces() {
    fail(null);
    try {
      const found = await api.get<Province[]>(`${path}/provinces`);
      combobox.offer(found.flatMap(choicesOf), said.provinceCode);
    } catch (thrown) {
      fail(Problem.of(thrown), () => void loadProvinces());
    }
  }

  /** Says at each field what it still needs, and leads to the first of them. */
  function isComplete(): boolean {
    const missing = [name, school].filter(({ control }) => control.value.trim() === '');
    for (const field of [name, school]) {
      field.fail(missing.includes(field) ? t('field.missing') : undefined);
    }
    province.fail(combobox.value ? undefined : t('join.provinceMissing'));
    const first = missing[0]?.control ?? (combobox.value ? undefined : combobox.input);
    first?.focus();
    return first === undefined;
  }

  async function submit(event: SubmitEvent) {
    event.preventDefault();
    if (send.disabled || !isComplete()) return;
    send.disabled = true;
    const introduction = {
      name: name.control.value.trim(),
      school: school.control.value.trim(),
      provinceCode: combobox.value,
    };
    try {
      const participant = await api.post<Participant>(path, introduction);
      storage.write(REMEMBERED, JSON.stringify(introduction));
      onjoin(participant);
    } catch (thrown) {
      fail(Problem.of(thrown));
    } finally {
      send.disabled = false;
    }
  }

  void loadProvinces();
  return el(
    'section',
    {},
    el('h2', {}, t('join.title')),
    el('p', { class: 'lead' }, t('join.lead')),
    el(
      'form',
      { novalidate: true, onsubmit: submit },
      problems,
      name.element,
      school.element,
      province.element,
      send,
    ),
  );
}

function choicesOf({ code: value, name, formerly = [] }: Province): Choice[] {
  const now = formerly.map((before) => ({
    value,
    label: t('join.provinceFormerly', { before, name }),
    formerly: before,
  }));
  return [{ value, label: name }, ...now];
}

/** Whether somebody has come in with this browser before, to this session or another. */
export function hasComeIn(): boolean {
  return storage.read(REMEMBERED) !== null;
}

function remembered(): { name: string; school: string; provinceCode: string } {
  const nothing = { name: '', school: '', provinceCode: '' };
  try {
    return { ...nothing, ...JSON.parse(storage.read(REMEMBERED) ?? '{}') };
  } catch {
    return nothing;
  }
}
