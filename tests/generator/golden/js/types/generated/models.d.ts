// Generated from the definition of Kitchen sink 1.2.3 by `npm run generate`; do not edit.

export interface Entity {
  id: string;
  name?: string;
  selfUri?: string;
}

export interface ErrorBody {
  message?: string;
  status?: number;
}

export interface Job {
  id?: string;
}

export interface Part {
  id?: string;
  kind?: 'screw' | 'nail' | (string & {});
  /** Where it belongs */
  of?: Thing;
}

export interface ScimUser {
  userName: string;
  active?: boolean;
}

export type State = 'new' | 'used' | (string & {});

/** Something that is there */
export interface Thing {
  id: string;
  /** What it is called */
  name: string;
  selfUri?: string;
  state: State;
  colours?: ('red' | 'green' | (string & {}))[];
  weight?: number;
  rank?: number;
  labels?: { [key: string]: string };
  parts?: Part[];
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
