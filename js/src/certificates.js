import { argumentError } from './error.js';

/** @returns {never} @throws in a page, which cannot set client certificates */
export function refuseCertificates() {
  throw argumentError('MTLS authentication is managed by the Browser itself. MTLS certificates cannot be set via code on Browser.');
}
