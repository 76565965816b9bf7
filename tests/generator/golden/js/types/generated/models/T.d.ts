// Generated from the definition of Kitchen sink 1.2.3 by `npm run generate`; do not edit.
import type * as Models from './index';

/** Something that is there */
export interface Thing {
  id: string;
  /** What it is called */
  name: string;
  selfUri?: string;
  state: Models.State;
  colours?: ('red' | 'green' | (string & {}))[];
  weight?: number;
  rank?: number;
  labels?: { [key: string]: string };
  parts?: Models.Part[];
  parent?: Thing;
  made?: string;
  /** @deprecated */
  oldName?: string;
  size?: { width?: number; height?: number; };
  extra?: unknown;
  'weird-key'?: string;
}

export interface ThingListing {
  entities?: Thing[];
  pageNumber?: number;
}
