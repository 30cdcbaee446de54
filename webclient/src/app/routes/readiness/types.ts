/** What the server answers about an event's checklist; see its OpenAPI document. */

/** What the product has words for. */
export type Known =
  | 'TECHNICIAN_NAMED'
  | 'ROOM_AND_SCREEN_READY'
  | 'EQUIPMENT_TESTED'
  | 'LINE_TESTED'
  | 'BACKUP_LINE_READY'
  | 'PRESENT_AN_HOUR_BEFORE';

/** An item as it is written down; without an id it is new. */
export interface WrittenCheck {
  id: string | null;
  known: Known | null;
  title: string | null;
  /** By when, before the session begins; null without a deadline. */
  minutesBefore: number | null;
}

export interface Check extends WrittenCheck {
  id: string;
}

export interface EventChecklist {
  edition: number;
  /** Whether it is the one that every event begins with. */
  usual: boolean;
  checks: Check[];
  /** All that the product knows, to be put back. */
  known: Check[];
}
