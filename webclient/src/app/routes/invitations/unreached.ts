import type { Level } from './types.ts';

/** Somebody whom no letter reaches by mail. */
export interface Unreached {
  id: string;
  name: string;
  position: string | null;
  level: Level | null;
  /** The bridge point's name, or the delegate's group. */
  part: string;
  unitName: string | null;
  phone: string | null;
  postalAddress: string | null;
  address: string | null;
  cameBack: boolean;
}
