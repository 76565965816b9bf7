// The members of the export, and `default`, which it has too.
import * as platformClient from './platform_client';

export * from './platform_client';
// In this form, a program that extends the module with `declare module` finds it by name.
export import type Models = require('./generated/models');
export default platformClient;
