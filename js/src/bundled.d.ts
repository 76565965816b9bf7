// What tools/bundle.mjs puts into each bundle.
declare module '#wasm' {
  /** The wasm as the text that encodeAscii makes of it. */
  const text: string;
  export default text;
}
declare module '#decoder' {
  /** The bytes of wasm/ascii_bytes. */
  const bytes: number[];
  export default bytes;
}
declare module '#build' {
  /** Names the build of script and wasm. */
  const build: string;
  export default build;
}
declare module '#regions' {
  /** tools/definition/regions.json: hosts by region. */
  const regions: Record<string, string>;
  export default regions;
}
