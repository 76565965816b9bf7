// What the package exports, with the `default` that it has, too.
import * as platformClient from './platform_client';

export * from './platform_client';
export default platformClient;
