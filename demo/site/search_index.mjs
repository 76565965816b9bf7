import { readFileSync } from 'node:fs';

/**
 * The script that the search page loads: methods, models and headings of guides. It is no JSON file, since pages that are
 * opened from a disk may not fetch.
 * @param {string} reference the folder docs/reference
 * @param {{ title: string, link: string, headings: { level: number, text: string, id: string }[] }[]} guides links from the search page
 * @param {{ link: string, headings: { level: number, text: string, id: string }[] }[]} models
 */
export function searchIndex(reference, guides, models) {
  const { operations } = JSON.parse(readFileSync(`${reference}/operations.json`, 'utf8'));
  const index = {
    methods: operations.map(({ method, classes, verb, path }) => [method, classes, verb, path]),
    models: models.flatMap(({ link, headings }) =>
      headings.filter(({ level }) => level === 2).map(({ text, id }) => [text, `${link}#${id}`]),
    ),
    guides: guides.flatMap(({ title, link, headings }) => headings.map(({ text, id }) => [text, title, `${link}#${id}`])),
  };
  return `globalThis.searchIndex = ${JSON.stringify(index)};\n`;
}
