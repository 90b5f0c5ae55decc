import { createHash } from 'node:crypto';
import type { ReportSection, StatsReport } from '../corpus/report.ts';
import { safeJson } from '../text/json.ts';
import { formatCount, formatOthers, formatPart } from '../text/numbers.ts';
import { sanitizeLine } from '../text/sanitize.ts';

const STYLE = `
:root { color-scheme: light dark; --accent: #3b6ea5; --ink: #1d2327; --dim: #5f6b73; --line: #d9dee2; --ground: #fff }
@media (prefers-color-scheme: dark) {
  :root { --accent: #7fb0e0; --ink: #e6eaed; --dim: #9aa7b0; --line: #3a434a; --ground: #15191c }
}
body { margin: 0 auto; max-width: 60rem; padding: 1.5rem; font: 16px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--ground) }
h1 { font-size: 1.6rem; margin: 0 } h2 { font-size: 1.1rem; margin: 0 0 .5rem }
.facts { color: var(--dim); margin: 0 0 2rem }
section { margin: 0 0 2.5rem; break-inside: avoid }
.chart { min-height: 4rem } .chart svg { display: block; max-width: 100%; overflow: visible; --plot-background: var(--ground) }
.rest { color: var(--dim); font-size: .9rem; margin: .25rem 0 }
details { font-size: .9rem } summary { cursor: pointer; color: var(--dim) }
table { border-collapse: collapse; margin-top: .5rem } th, td { padding: .15rem .75rem .15rem 0; border-bottom: 1px solid var(--line); text-align: left }
td.number { text-align: right; font-variant-numeric: tabular-nums }
.scroll { max-height: 24rem; overflow: auto }
`;

/**
 * One page that needs nothing else: charts by the script, the same numbers as tables without it. Its policy lets it run
 * that script alone and fetch nothing, whatever the dispatches hold.
 *
 * @param script what `src/page/` was built into
 */
export function statsPage({ facts, sections }: StatsReport, script: string): string {
  const report = safeJson({ facts, sections }).replaceAll('<', '\\u003c');
  const hash = createHash('sha256').update(script).digest('base64');
  const policy = `default-src 'none'; script-src 'sha256-${hash}'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="depeche">
<title>${escapeHtml(facts[0] ?? 'No dispatch')}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escapeHtml(facts[0] ?? 'No dispatch')}</h1>
<p class="facts">${escapeHtml(facts.slice(1).join(' · '))}</p>
${sections.map(showSection).join('')}<script type="application/json" id="report">${report}</script>
<script>${script}</script>
</body>
</html>
`;
}

function showSection(section: ReportSection): string {
  const { id, title, rows, total, others, unknown } = section;
  const rest = [
    ...(others === null ? [] : [formatOthers(others)]),
    ...(unknown > 0 ? [`not known: ${formatCount(unknown)}`] : []),
  ];
  const line = ({ name, count, note }: ReportSection['rows'][number]): string => {
    const part = total === null ? '' : `<td class="number">${formatPart(count, total)}</td>`;
    const more = note === undefined ? '' : `<td>${escapeHtml(note)}</td>`;
    return `<tr><th scope="row">${escapeHtml(name)}</th><td class="number">${formatCount(count)}</td>${part}${more}</tr>\n`;
  };
  return `<section id="${id}">
<h2>${escapeHtml(title)}</h2>
<div class="chart"></div>
${rest.length === 0 ? '' : `<p class="rest">${escapeHtml(rest.join(' · '))}</p>\n`}<details><summary>Table</summary><div class="scroll"><table>
${rows.map(line).join('')}</table></div></details>
</section>
`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeHtml(text: string): string {
  return sanitizeLine(text).replace(/[&<>"]/g, char => ENTITIES[char] as string);
}
