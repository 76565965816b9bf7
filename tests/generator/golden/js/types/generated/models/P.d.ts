// Generated from the definition of Kitchen sink 1.2.3 by `npm run generate`; do not edit.
import type * as Models from './index';

export interface Part {
  id?: string;
  kind?: 'screw' | 'nail' | (string & {});
  /** Where it belongs */
  of?: Models.Thing;
}
