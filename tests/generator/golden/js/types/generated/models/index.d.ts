// Generated from the definition of Kitchen sink 1.2.3 by `npm run generate`; do not edit.
export * from './E';
export * from './J';
export * from './P';
export * from './S';
export * from './T';
