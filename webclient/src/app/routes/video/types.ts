export const LINE_KINDS = ['JITSI', 'BIG_BLUE_BUTTON', 'LINK', 'DIAL', 'PHONE'] as const;
export type LineKind = (typeof LINE_KINDS)[number] | 'TEXT_ONLY';
export type RoomState = 'UNKNOWN' | 'READY' | 'EMPTY' | 'RUNNING' | 'SILENT' | 'WRONG' | 'REFUSED';
export type SwitchScope = 'SESSION' | 'PROVINCE' | 'POINT';

/** The line that every session has and nobody plans. */
export const TEXT_ONLY = '00000000-0000-0000-0000-000000000000';

export interface LineBrief {
  id: string;
  kind: LineKind;
  /** '' for a point's link of its own and for going on in writing. */
  name: string;
}

export interface Line extends LineBrief {
  server: string | null;
  serverLabel: string | null;
  address: string | null;
  note: string | null;
  ofPoint: boolean;
  editable: boolean;
  state: RoomState;
  seenAt: string | null;
}

/** Somebody was moved, as it holds now. */
export interface Choice {
  scope: SwitchScope;
  name: string;
  provinceId: string | null;
  pointId: string | null;
  lineId: string;
  previousId: string | null;
  reason: string | null;
  by: string;
  at: string;
}

export interface VideoServer {
  name: string;
  label: string;
  kind: LineKind;
}

export interface SessionVideo {
  lines: Line[];
  currentId: string | null;
  moved: Choice[];
  movedPoints: Choice[];
  movedByProvince: { provinceId: string | null; points: number }[];
  servers: VideoServer[];
  mayEdit: boolean;
  maySwitch: boolean;
  version: number;
  revision: number;
}

export interface PointVideo {
  sessionId: string;
  provinceId: string | null;
  lines: Line[];
  currentId: string | null;
  moved: Pick<Choice, 'scope' | 'lineId' | 'previousId' | 'reason'> | null;
  mayEdit: boolean;
  version: number;
  revision: number;
}

export interface Step {
  id: string;
  scope: SwitchScope;
  name: string;
  fromKind: LineKind | null;
  fromName: string | null;
  toKind: LineKind;
  toName: string;
  everybody: boolean;
  reason: string | null;
  by: string;
  at: string;
}

export interface JoinAction {
  kind: LineKind;
  url: string | null;
  address: string | null;
}

/** A line as it is written. */
export interface Written {
  id: string | null;
  kind: LineKind;
  name: string;
  server: string | null;
  address: string | null;
  note: string | null;
}

export function written({ id, kind, name, server, address, note }: Line): Written {
  return { id, kind, name, server, address, note };
}

/** Whether its room is opened in a window, rather than dialled. */
export function opens(kind: LineKind): boolean {
  return kind === 'JITSI' || kind === 'BIG_BLUE_BUTTON' || kind === 'LINK';
}

export function isOnServer(kind: LineKind): kind is 'JITSI' | 'BIG_BLUE_BUTTON' {
  return kind === 'JITSI' || kind === 'BIG_BLUE_BUTTON';
}
