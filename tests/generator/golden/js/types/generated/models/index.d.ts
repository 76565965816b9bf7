// Generated from the definition of Kitchen sink 1.2.3 by `npm run generate`; do not edit.
export type {
  Entity,
  ErrorBody,
} from './E';
export type {
  Job,
} from './J';
export type {
  Part,
} from './P';
export type {
  ScimUser,
  State,
} from './S';
export type {
  Thing,
  ThingListing,
} from './T';
