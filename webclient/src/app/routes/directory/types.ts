import type { OrganizationName } from '../../form/organization.ts';

/** What the server's directory answers; see its OpenAPI document. */

export const ORGANIZATION_KINDS = [
  'MINISTRY_UNIT',
  'PROVINCIAL_OFFICE',
  'DISTRICT_OFFICE',
  'UNIVERSITY',
  'SCHOOL',
  'UNION',
  'PRESS',
  'OTHER',
] as const;
export type OrganizationKind = (typeof ORGANIZATION_KINDS)[number];

/** A province or a centrally-run city. */
export interface AdminUnit {
  id: string;
  code: string;
  name: string;
  kind: 'PROVINCE' | 'CITY';
  /** yyyy-MM-dd, both days included; null: open on that side. */
  validFrom: string | null;
  validTo: string | null;
  /** The id of the unit that it became part of. */
  successor: string | null;
}

export interface Organization extends OrganizationName {
  kind: OrganizationKind;
  province: AdminUnit | null;
  parent: OrganizationName | null;
  email: string | null;
  phone: string | null;
  address: string | null;
  version: number;
}

export interface Person {
  id: string;
  name: string;
  position: string | null;
  email: string | null;
  phone: string | null;
  organization: OrganizationName | null;
  version: number;
}

export type Likeness = 'name' | 'email' | 'phone' | 'organization';

/** A further record that may be of the same person as a pair. */
export interface AlikeAsWell {
  person: Person;
  ties: Partial<Record<'delegates', number>>;
}

/** Two records that may be of one person. */
export interface LikePeople {
  people: [Person, Person];
  reasons: Likeness[];
  /** How much of what hangs on each, by its id. */
  ties: Record<string, Partial<Record<'delegates', number>>>;
}
