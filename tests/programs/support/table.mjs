/** Programs by package, as text: one row for each program. */
export function table(outcomes, versions) {
  const rows = new Map();
  for (const { program, version, passed } of outcomes) rows.set(program, { ...rows.get(program), [version]: passed ? 'ok' : 'FAILED' });
  const width = Math.max(7, ...[...rows.keys()].map((name) => name.length));
  const line = (name, cells) => [name.padEnd(width), ...cells.map((cell) => cell.padEnd(6))].join('  ').trimEnd();
  const body = [...rows].map(([name, cells]) =>
    line(
      name,
      versions.map((version) => cells[version] ?? '-'),
    ),
  );
  return [line('program', versions), ...body].join('\n');
}
