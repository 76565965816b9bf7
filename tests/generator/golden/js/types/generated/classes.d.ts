// Generated from the definition of Kitchen sink 1.2.3 by `npm run generate`; do not edit.
export * from './api/OtherStuffApi';
export * from './api/SCIMApi';
export * from './api/ThingsApi';
