import { normalise } from '#lib/text.ts';
import type { Delegate } from './types.ts';

/** Somebody of the directory, as far as the fields of a delegate go. */
export interface KnownPerson {
  id: string;
  name: string;
  position: string | null;
  email: string | null;
  phone: string | null;
  organization: { id: string; name: string } | null;
}

/** What is typed about somebody who is to be named. */
export class PersonDraft {
  name = $state('');
  position = $state('');
  email = $state('');
  phone = $state('');
  /** Who was chosen from the people of the organization; '' while somebody new is written down. */
  personId = $state('');
  organizationId: string | null = null;

  clear(): void {
    this.name = this.position = this.email = this.phone = this.personId = '';
    this.organizationId = null;
  }

  take(person: KnownPerson): void {
    this.personId = person.id;
    this.name = person.name;
    this.position = person.position ?? '';
    this.email = person.email ?? '';
    this.phone = person.phone ?? '';
    this.organizationId = person.organization?.id ?? null;
  }

  edit(delegate: Delegate): void {
    this.take({ ...delegate, id: delegate.personId ?? '', organization: null });
    this.organizationId = delegate.organizationId;
  }

  /** As the server takes it: what is left empty is not there. */
  written() {
    const text = (value: string) => normalise(value) || null;
    return {
      name: normalise(this.name),
      position: text(this.position),
      email: text(this.email),
      phone: text(this.phone),
      organizationId: this.organizationId,
    };
  }
}
