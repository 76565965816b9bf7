// What a user's own checks want to know of the package: integrity values, a list of parts (SBOM), licences.
// `npm run supply` builds, and writes the integrity values into README.md and the licences into THIRD_PARTY_LICENSES.md.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('..', import.meta.url);
const read = (file, encoding) => readFileSync(new URL(file, root), encoding);
const parts = JSON.parse(read('tools/third_party.json', 'utf8'));
/** The files that a page names in a script tag. */
const scripts = ['dist/platform-client.min.js', 'dist/platform-client.amd.min.js'];

/** The value of an `integrity` attribute (Subresource Integrity). @param {string} file */
const integrityOf = (file) => `sha384-${createHash('sha384').update(read(file)).digest('base64')}`;
export const integrities = () => Object.fromEntries(scripts.map((file) => [file, integrityOf(file)]));

/** A list of all parts in CycloneDX 1.6. Without a time or a serial number, so that two builds are the same. */
export function billOfMaterials() {
  const { name, version, description, license } = JSON.parse(read('package.json', 'utf8'));
  const purl = `pkg:npm/${name}@${version}`;
  const refOf = (part) => part.purl;
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: { type: 'library', 'bom-ref': purl, name, version, description, purl, licenses: [{ license: { id: license } }] },
    },
    components: parts.map((part) => ({
      type: 'library',
      'bom-ref': refOf(part),
      name: part.name,
      version: part.version,
      description: part.description,
      purl: part.purl,
      copyright: part.copyright,
      // An id of one licence, or an expression.
      licenses: [part.license.includes(' ') ? { expression: part.license } : { license: { id: part.license } }],
    })),
    dependencies: [{ ref: purl, dependsOn: parts.map(refOf) }, ...parts.map((part) => ({ ref: refOf(part) }))],
  };
}

/** What the licences of the parts want to be passed on. */
export function licenses() {
  const [, mit] = read('LICENSE', 'utf8').split(/\n(?=Permission is hereby granted)/);
  const list = parts.map((part) => `| ${part.name} | ${part.version} | ${part.license} | ${part.description} |`).join('\n');
  const holders = parts.filter(({ license }) => license === 'MIT').map(({ name, copyright }) => `- ${name}: ${copyright}`);
  return `# Licences of others
The files in \`dist/\` contain parts of these programs. The package has no dependencies, so nothing else comes with it.

| program | version | licence | what is used |
|---|---|---|---|
${list}

The LLVM exception allows libc++ in compiled form without further notice.

## MIT
${holders.join('\n')}

${mit.trim()}
`;
}

/** README with the integrity values of these files. @param {string} readme */
export const withIntegrities = (readme) =>
  Object.entries(integrities()).reduce((text, [file, value]) => {
    const name = file.slice('dist/'.length).replaceAll('.', '\\.');
    return text.replace(new RegExp(`(${name}[^\\n]*?)sha384-[\\w+/=]*`), (_, before) => before + value);
  }, readme);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL('README.md', root), withIntegrities(read('README.md', 'utf8')));
  writeFileSync(new URL('THIRD_PARTY_LICENSES.md', root), licenses());
}
