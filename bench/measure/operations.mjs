export function buildGrown() { return {}; }
export async function measureOperations() { return []; }
