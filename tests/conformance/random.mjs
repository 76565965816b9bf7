/** The same numbers in every run: xorshift32, seeded with FNV-1a of a text. */
export function makeRandom(seed) {
  let state = 0x811c9dc5;
  for (const character of seed) {
    state = Math.imul(state ^ character.codePointAt(0), 0x01000193) >>> 0;
  }
  state ||= 1;
  const below = (limit) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state % limit;
  };
  return { below, pick: (list) => list[below(list.length)] };
}
