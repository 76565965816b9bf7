// Source maps of the minified files. They hold no sources: the package has those once, for all maps.
import { decode, encode } from '@jridgewell/sourcemap-codec';

/** Some of a list, and where each of the list is in them, by its place in the list. */
function some(list, wanted) {
  const kept = list.filter((_, i) => wanted(i));
  return { kept, places: list.map((one) => kept.indexOf(one)) };
}

/**
 * The minifier's map as it is right for the file of dist: with a line above its code, and with a text in the place of a mark.
 * What comes from no file of the package is mapped to nothing.
 * @param {string} map
 * @param {{ code: string, mark: string, length: number }} file the minified code, the mark in it, and the length of the text
 * @param {(source: string) => boolean} shipped
 */
export function fitted(map, { code, mark, length }, shipped) {
  const { sources, names, mappings } = JSON.parse(map);
  const files = some(sources, (i) => shipped(sources[i]));
  const lines = decode(mappings).map((segments) =>
    segments
      .map((segment) => (files.places[segment[1]] >= 0 ? segment : segment.slice(0, 1)))
      .filter((segment, i, all) => i === 0 || segment.length > 1 || all[i - 1].length > 1),
  );
  const used = new Set(lines.flat().map((segment) => segment[4]));
  const words = some(names, (i) => used.has(i));

  const above = code.includes(mark) ? code.split(mark)[0].split('\n') : [];
  const end = above.at(-1)?.length + mark.length;
  for (const [i, segments] of lines.entries()) {
    for (const segment of segments) {
      if (i === above.length - 1 && segment[0] >= end) segment[0] += length - mark.length;
      if (segment.length > 1) segment[1] = files.places[segment[1]];
      if (segment.length > 4) segment[4] = words.places[segment[4]];
    }
  }
  return JSON.stringify({ version: 3, sources: files.kept, names: words.kept, mappings: encode([[], ...lines]) });
}
