// Draws docs/page.svg, the picture of a page in the README, from the program's own output.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const FILE = 'fixtures/afp-fr-truffe-web/source.txt';
const output = execFileSync(process.execPath, ['bin/depeche.js', 'print', '--color', 'always', '--width', '72', FILE], {
  cwd: root,
  encoding: 'utf8',
});

/** SGR code → what it changes. One set for light and dark pages: the colours are mixed for both. */
const CODES = {
  1: { 'font-weight': 'bold' },
  22: { 'font-weight': null, opacity: null },
  2: { opacity: '0.6' },
  3: { 'font-style': 'italic' },
  23: { 'font-style': null },
  4: { 'text-decoration': 'underline' },
  24: { 'text-decoration': null },
  7: { 'text-decoration': 'underline' },
  27: { 'text-decoration': null },
  31: { fill: '#cf4647' },
  32: { fill: '#2f9e5f' },
  35: { fill: '#b455c8' },
  39: { fill: null },
};

const escapeXml = text => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function drawRow(row, y) {
  let style = {};
  const spans = row.split(/(\u001b\[\d+m)/).map(piece => {
    const code = /^\u001b\[(\d+)m$/.exec(piece)?.[1];
    if (code !== undefined) {
      style = { ...style, ...CODES[code] };
      return '';
    }
    const attributes = Object.entries(style).filter(([, value]) => value !== null);
    return piece === ''
      ? ''
      : `<tspan${attributes.map(([name, value]) => ` ${name}="${value}"`).join('')}>${escapeXml(piece)}</tspan>`;
  });
  return `<text x="24" y="${y}" xml:space="preserve">${spans.join('')}</text>`;
}

const LINE = 21;
const rows = output.trimEnd().split('\n').slice(0, 30);
const height = rows.length * LINE + 48;
const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 680 ${height}" font-family="ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace" font-size="14">
<style>.page{fill:#fbfaf7;stroke:#ddd}text{fill:#222}@media (prefers-color-scheme:dark){.page{fill:#1b1d21;stroke:#333}text{fill:#ddd}}</style>
<rect class="page" x="0.5" y="0.5" width="679" height="${height - 1}" rx="8"/>
${rows.map((row, index) => drawRow(row, 36 + index * LINE)).join('\n')}
</svg>
`;
writeFileSync(join(root, 'docs/page.svg'), svg);
