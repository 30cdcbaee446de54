import type { PollContent, PollKind } from '#lib/polls/model.ts';
import { normalise } from '#lib/text.ts';

export const KINDS: PollKind[] = ['SINGLE', 'MULTIPLE', 'SCALE', 'WORDS'];
export const LONGEST = { question: 300, option: 150, label: 60 };
export const LEAST_OPTIONS = 2;
export const MOST_OPTIONS = 20;
export const MOST_WORDS = 3;
/** From where to where a scale may go, and with how many steps. */
export const SCALE = { lowest: -10, highest: 100, steps: 10 };

export type Fault = 'missing' | 'long' | 'same' | 'scale';

let keys = 0;
const option = (text: string) => ({ key: ++keys, text });

/** A poll while it is written: what belongs to another kind is kept until it is saved. */
export class PollDraft {
  question = $state('');
  kind = $state<PollKind>('SINGLE');
  /** `key` keeps a row the same row while it moves. */
  options = $state([option(''), option('')]);
  /** As the fields have it: texts. */
  most = $state('2');
  words = $state('3');
  lowest = $state('1');
  highest = $state('5');
  lowestLabel = $state('');
  highestLabel = $state('');

  constructor(content: PollContent | null) {
    if (content) this.show(content);
  }

  show({ question, kind, options, most, scale }: PollContent): void {
    this.question = question;
    this.kind = kind;
    if (options.length > 0) this.options = options.map(option);
    if (kind === 'MULTIPLE') this.most = String(most);
    if (kind === 'WORDS') this.words = String(most);
    if (!scale) return;
    this.lowest = String(scale.lowest);
    this.highest = String(scale.highest);
    this.lowestLabel = scale.lowestLabel ?? '';
    this.highestLabel = scale.highestLabel ?? '';
  }

  get hasOptions(): boolean {
    return this.kind === 'SINGLE' || this.kind === 'MULTIPLE';
  }

  /** How many may be chosen of several; never more than there are. */
  get mostOfOptions(): number {
    return Math.min(Math.max(2, Number(this.most)), Math.max(2, this.options.length));
  }

  addOption(): void {
    this.options.push(option(''));
  }

  removeOption(place: number): void {
    this.options.splice(place, 1);
  }

  moveOption(place: number, by: 1 | -1): void {
    const [moved] = this.options.splice(place, 1);
    if (moved) this.options.splice(place + by, 0, moved);
  }

  content(): PollContent {
    return {
      question: normalise(this.question),
      kind: this.kind,
      options: this.hasOptions ? this.options.map(({ text }) => normalise(text)) : [],
      most: this.#most(),
      scale:
        this.kind === 'SCALE'
          ? {
              lowest: Number(this.lowest),
              highest: Number(this.highest),
              lowestLabel: normalise(this.lowestLabel) || null,
              highestLabel: normalise(this.highestLabel) || null,
            }
          : null,
    };
  }

  #most(): number | null {
    if (this.kind === 'MULTIPLE') return this.mostOfOptions;
    return this.kind === 'WORDS' ? Number(this.words) : null;
  }

  /** What keeps it from being saved, by field: `question`, `option-0`, `scale`, … */
  faults(): Record<string, Fault> {
    const found: Record<string, Fault> = {};
    const { question, options, scale } = this.content();
    note(found, 'question', question, LONGEST.question, true);
    const alike = options.map(sameAs);
    options.forEach((text, place) => {
      note(found, `option-${place}`, text, LONGEST.option, true);
      if (text && alike.indexOf(sameAs(text)) < place) found[`option-${place}`] = 'same';
    });
    if (!scale) return found;
    note(found, 'lowestLabel', scale.lowestLabel ?? '', LONGEST.label, false);
    note(found, 'highestLabel', scale.highestLabel ?? '', LONGEST.label, false);
    if (!isScale(this.lowest, this.highest)) found['scale'] = 'scale';
    return found;
  }
}

/** What is equal for whoever reads it is one option: case and spaces make no other, as the server has it. */
function sameAs(option: string): string {
  return option.replace(/\s+/g, ' ').toLowerCase();
}

function note(
  found: Record<string, Fault>,
  field: string,
  text: string,
  longest: number,
  needed: boolean,
) {
  if (needed && text === '') found[field] = 'missing';
  if ([...text].length > longest) found[field] = 'long';
}

function isScale(from: string, to: string): boolean {
  const [lowest, highest] = [Number(from), Number(to)];
  if (from.trim() === '' || to.trim() === '') return false;
  if (!Number.isInteger(lowest) || !Number.isInteger(highest)) return false;
  return (
    lowest >= SCALE.lowest &&
    highest <= SCALE.highest &&
    lowest < highest &&
    highest - lowest <= SCALE.steps
  );
}
