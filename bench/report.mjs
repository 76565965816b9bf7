import { compare } from './statistics.mjs';

const peers = { old: 'old SDK', raw: 'raw fetch' };

/** @returns {{ text: string, met?: boolean }} the goal of a row, judged */
function judge(goal, compared) {
  if (!goal) return { text: '' };
  const [kind, bound] = Object.entries(goal)[0];
  const reached = kind === 'limit' ? compared.ours.median : compared.ours.ratio.median;
  return { text: `≤ ${bound}${kind === 'limit' ? '' : ` × ${peers[kind]}`}`, met: reached <= bound };
}

/** A row's samples as figures: median, spread, ratio to the base. */
export function evaluate({ samples, goal, ...row }) {
  const contenders = compare(samples, row.base);
  return { ...row, contenders, goal: judge(goal, contenders) };
}

/** Curves keep one summary a point. */
export const evaluateCurve = ({ points, ...curve }) => ({
  ...curve,
  points: points.map(({ x, samples }) => ({ x, contenders: compare(samples) })),
});

/** Three digits that matter. */
export const figure = (value) => (value >= 100 ? String(Math.round(value)) : String(Number(value.toPrecision(3))));

const shown = (entry) => {
  if (!entry) return '';
  return figure(entry.median) + (entry.samples > 1 ? ` ±${Math.round(entry.spread * 100)}%` : '');
};

const line = (cells) => `| ${cells.join(' | ')} |`;

/** The table in Markdown; a bold row has missed its goal. */
export function table(rows) {
  const lines = rows.map(({ title, unit, contenders, goal }) => {
    const ours = contenders.ours || contenders.async;
    const ratio = ours.ratio ? `${figure(ours.ratio.median)} ×` : '';
    return line([
      goal.met === false ? `**${title}**` : title,
      unit,
      shown(ours),
      shown(contenders.old),
      shown(contenders.raw),
      ratio,
      goal.text && `${goal.text}: ${goal.met ? 'met' : 'missed'}`,
    ]);
  });
  return [
    line(['what', 'unit', 'ours', 'old SDK', 'raw fetch', 'ratio', 'goal']),
    line(['---', '---', '--:', '--:', '--:', '--:', '---']),
    ...lines,
  ].join('\n');
}

/** A curve as a table: a line for each point. */
export function curveTable({ title, axis, points }) {
  const names = Object.keys(points[0].contenders);
  return [
    `### ${title}`,
    '',
    line([axis, ...names]),
    line(['--:', ...names.map(() => '--:')]),
    ...points.map(({ x, contenders }) => line([x.toLocaleString('en'), ...names.map((name) => shown(contenders[name]))])),
  ].join('\n');
}
