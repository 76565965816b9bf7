// What the package exports, with the `default` that it has, too.
import * as platformClient from './platform_client';

export * from './platform_client';
// By this form, a program that adds to the module with `declare module` finds it by name.
export import Models = require('./generated/models/index');
export default platformClient;
