// Generated from the definition of Kitchen sink 1.2.3 by `npm run generate`; do not edit.

export interface ScimUser {
  userName: string;
  active?: boolean;
}

export type State = 'new' | 'used' | (string & {});
