import { compare, exponent } from './statistics.mjs';

export const contenderNames = { ours: 'ours', old: 'old SDK', raw: 'raw fetch' };

/** @returns {{ text: string, met?: boolean }} the goal of a row, judged */
function judge(goal, ours) {
  if (!goal) return { text: '' };
  const [kind, bound] = Object.entries(goal)[0];
  const reached = kind === 'limit' ? ours.median : ours.ratios[kind].median;
  return { text: `≤ ${bound}${kind === 'limit' ? '' : ` × ${contenderNames[kind]}`}`, met: reached <= bound };
}

/** A row's samples as figures: medians, spreads, ratios, and the goal judged. */
export function evaluate({ samples, goal, ...row }) {
  const contenders = compare(samples);
  return { ...row, contenders, goal: judge(goal, contenders.ours) };
}

/** The highest exponent that counts as linear: a line through three points is off by that much. */
export const linear = 1.1;

/**
 * A curve keeps one summary for each point. `growth` is the exponent of each contender: over the whole
 * curve, and over its last part (from a fiftieth of the largest x on), where fixed costs no longer hide
 * the growth. The curve is linear or better if our last part is.
 */
export function evaluateCurve({ points, ...curve }) {
  const summarized = points.map(({ x, samples }) => ({ x, contenders: compare(samples) }));
  const end = summarized.filter(({ x }) => x >= summarized.at(-1).x / 50);
  // Some contenders cannot reach every point.
  const of = (part, name) => part.filter(({ contenders }) => contenders[name]);
  const fit = (part, name) => exponent(of(part, name).map(({ x, contenders }) => [x, contenders[name].median]));
  const names = Object.keys(summarized[0].contenders);
  const growth = Object.fromEntries(names.map((name) => [name, { all: fit(summarized, name), end: fit(end, name) }]));
  return { ...curve, points: summarized, growth, linear: growth.ours.end <= linear };
}

/** Three significant digits. */
export const figure = (value) => (value >= 100 ? String(Math.round(value)) : String(Number(value.toPrecision(3))));

const shown = (entry) => {
  if (!entry) return '';
  return figure(entry.median) + (entry.samples > 1 ? ` ±${Math.round(entry.spread * 100)}%` : '');
};

const line = (cells) => `| ${cells.join(' | ')} |`;

/** The table in Markdown; a bold row has missed its goal. */
export function table(rows) {
  const lines = rows.map(({ title, unit, contenders: { ours, old, raw }, goal }) => {
    const times = (ratio) => (ratio ? `${figure(ratio.median)} ×` : '');
    return line([
      goal.met === false ? `**${title}**` : title,
      unit,
      shown(ours),
      shown(old),
      shown(raw),
      times(ours.ratios.old),
      times(ours.ratios.raw),
      goal.text && `${goal.text}: ${goal.met ? 'met' : '**missed**'}`,
    ]);
  });
  return [
    line(['what', 'unit', 'ours', 'old SDK', 'raw fetch', 'to old', 'to raw', 'goal']),
    line(['---', '---', '--:', '--:', '--:', '--:', '--:', '---']),
    ...lines,
  ].join('\n');
}

/** A curve as a table: a line for each point, then how it grows. */
export function curveTable({ title, axis, points, growth, linear: met }) {
  const names = Object.keys(growth);
  return [
    `### ${title}`,
    '',
    line([axis, ...names.map((name) => contenderNames[name])]),
    line(['--:', ...names.map(() => '--:')]),
    ...points.map(({ x, contenders }) => line([x.toLocaleString('en'), ...names.map((name) => shown(contenders[name]))])),
    line(['exponent, all', ...names.map((name) => growth[name].all.toFixed(2))]),
    line(['exponent, end', ...names.map((name) => growth[name].end.toFixed(2))]),
    '',
    `Linear or better (exponent at the end ≤ ${linear}): ${met ? 'yes' : '**no**'}.`,
  ].join('\n');
}
