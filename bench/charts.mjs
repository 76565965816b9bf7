// The benchmark's charts: plain SVG that follows the reader's light or dark theme.
import { figure } from './report.mjs';

const style = `<style>
  text { font: 12px system-ui, sans-serif; fill: #1f2328; }
  .title { font-weight: 600; font-size: 14px; }
  .quiet { fill: #59636e; }
  .line { stroke: #d1d9e0; stroke-width: 1; fill: none; }
  .ours { fill: #0969da; stroke: #0969da; } .old { fill: #bc4c00; stroke: #bc4c00; } .raw { fill: #6e7781; stroke: #6e7781; }
  path.ours, path.old, path.raw { fill: none; stroke-width: 2; }
  rect, text { stroke: none; }
  @media (prefers-color-scheme: dark) {
    text { fill: #f0f6fc; } .quiet { fill: #9198a1; } .line { stroke: #3d444d; }
    .ours { fill: #4493f8; stroke: #4493f8; } .old { fill: #f0883e; stroke: #f0883e; } .raw { fill: #9198a1; stroke: #9198a1; }
    text.ours, text.old, text.raw { stroke: none; }
  }
</style>`;

const names = { ours: 'platform-client-wasm', old: 'old SDK', raw: 'raw fetch' };
const escaped = (text) => text.replace(/[&<>]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[c]);
const svg = (width, height, label, parts) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(label)}">\n${style}\n${parts.join('\n')}\n</svg>\n`;
const text = (x, y, content, attributes = '') => `<text x="${x}" y="${y}" ${attributes}>${escaped(content)}</text>`;

/** Bars: our medians as multiples of the old SDK's. */
export function comparisonChart(rows) {
  const shown = rows.filter(({ contenders }) => contenders.old);
  const width = 760;
  const left = 290;
  const full = 380;
  const ratios = shown.map(({ contenders }) => contenders.ours.ratios.old.median);
  const scale = full / Math.max(1.2, ...ratios.map((ratio) => Math.min(ratio, 1.6)));
  const height = 56 + shown.length * 24;
  const parts = [
    text(12, 22, 'Beside the old SDK (= 1); shorter is better', 'class="title"'),
    `<path class="line" d="M${left + scale} 36V${height - 14}"/>`,
    text(left + scale, height - 2, 'old SDK', 'class="quiet" text-anchor="middle"'),
  ];
  shown.forEach(({ title, unit, contenders }, i) => {
    const y = 40 + i * 24;
    const length = Math.max(2, Math.min(ratios[i], 1.6) * scale);
    parts.push(text(left - 8, y + 13, title, 'text-anchor="end"'));
    parts.push(`<rect class="${ratios[i] <= 1 ? 'ours' : 'old'}" x="${left}" y="${y}" width="${length.toFixed(1)}" height="16" rx="2"/>`);
    parts.push(
      text(left + length + 6, y + 13, `${figure(contenders.ours.median)} ${unit} : ${figure(contenders.old.median)}`, 'class="quiet"'),
    );
  });
  return svg(width, height, 'Our medians beside those of the old SDK', parts);
}

const short = (n) => (n >= 1e6 ? `${n / 1e6}M` : n >= 1000 ? `${Math.round(n / 100) / 10}k` : String(n));

/** A curve on logarithmic axes: a straight line at 45° is linear growth. */
export function curveChart({ title, axis, points }) {
  const [width, height, left, top, bottom] = [480, 300, 56, 44, 44];
  const contenders = Object.keys(points[0].contenders);
  const values = points.flatMap((point) => Object.values(point.contenders).map(({ median }) => median));
  const log = (low, high, from, to) => (value) => from + ((to - from) * Math.log(value / low)) / Math.log(high / low || 1);
  const [low, high] = [10 ** Math.floor(Math.log10(Math.min(...values))), 10 ** Math.ceil(Math.log10(Math.max(...values) * 1.001))];
  const x = log(points[0].x, points.at(-1).x, left, width - 24);
  const y = log(low, high, height - bottom, top);
  const parts = [text(12, 22, title, 'class="title"')];
  for (let tick = low; tick <= high * 1.001; tick *= 10) {
    parts.push(`<path class="line" d="M${left} ${y(tick).toFixed(1)}H${width - 24}"/>`);
    parts.push(text(left - 6, y(tick) + 4, figure(tick), 'class="quiet" text-anchor="end"'));
  }
  for (const point of points)
    parts.push(text(x(point.x).toFixed(1), height - bottom + 16, short(point.x), 'class="quiet" text-anchor="middle"'));
  contenders.forEach((name, i) => {
    const reached = points.filter((point) => point.contenders[name]);
    const line = reached.map((point, j) => `${j ? 'L' : 'M'}${x(point.x).toFixed(1)} ${y(point.contenders[name].median).toFixed(1)}`);
    parts.push(`<path class="${name}" d="${line.join('')}"/>`);
    parts.push(text(left + i * 150, height - 8, `— ${names[name]}`, `class="${name}"`));
  });
  parts.push(text(width - 24, height - 8, axis, 'class="quiet" text-anchor="end"'));
  return svg(width, height, title, parts);
}
