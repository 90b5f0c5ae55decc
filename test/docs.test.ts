// The documentation is run: every command of a ```console block gives what the block shows. A line «…» stands for any
// number of lines. What cannot be run (installation, a terminal) stands in ```sh blocks.
// UPDATE_DOCS=1 npx vitest run test/docs.test.ts puts the real output where a block has become wrong; look at the diff.
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../src/commands/commands.ts';

const ROOT = join(import.meta.dirname, '..');
const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...readdirSync(join(ROOT, 'docs')).map(at => `docs/${at}`),
];
/** Programs that recipes use and that a machine may lack; their blocks are then skipped. */
const GUESTS = ['jq', 'fzf', 'rg', 'sqlite3', 'pandoc', 'parallel', 'xmllint'].filter(
  name => spawnSync(name, ['--version']).error !== undefined,
);
if (GUESTS.length > 0) process.stderr.write(`\n!!! NOT TESTED: recipes with ${GUESTS.join(', ')}, which are missing\n`);
/** The folder `wire/` of the recipes: a few fixtures under short names. */
const WIRE = { sommet: 'sommet-chine-asie-centrale', truffe: 'afp-fr-truffe-web', moorbahn: 'dpa-de-moorbahn' };
const RECIPES = 'docs/recipes.md';
/** What would change the output from one machine to the next. */
const UNSET = ['NO_COLOR', 'FORCE_COLOR', 'CLICOLOR_FORCE', 'COLUMNS', 'NODE_OPTIONS', 'ACCESSIBLE'];

interface Step {
  readonly command: string;
  /** The lines shown under it. */
  readonly shown: readonly string[];
}

interface Block {
  readonly page: string;
  /** Its first line's number, for the test's name. */
  readonly line: number;
  readonly text: string;
  readonly steps: readonly Step[];
}

const read = (page: string): string => readFileSync(join(ROOT, page), 'utf8');

function readBlocks(page: string): Block[] {
  const text = read(page);
  return [...text.matchAll(/^```console\n(.*?)^```$/gms)].map(match => ({
    page,
    line: text.slice(0, match.index).split('\n').length + 1,
    text: match[1] as string,
    steps: readSteps(match[1] as string),
  }));
}

/** A command begins with `$ ` and goes on in lines with `> `, as a shell shows it; what follows is its output. */
function readSteps(text: string): Step[] {
  const steps: { command: string; shown: string[] }[] = [];
  for (const line of text.replace(/\n$/, '').split('\n')) {
    const last = steps.at(-1);
    if (line.startsWith('$ ')) steps.push({ command: line.slice(2), shown: [] });
    else if (last?.shown.length === 0 && line.startsWith('> ')) last.command += `\n${line.slice(2)}`;
    else if (last) last.shown.push(line);
    else throw new Error(`a console block begins with a command, not with «${line}»`);
  }
  return steps;
}

/** The output with the lines left out that `shown` leaves out; as it is when it is another output. */
function elide(output: readonly string[], shown: readonly string[]): readonly string[] {
  const parts: string[][] = [[]];
  for (const line of shown) {
    if (line === '…') parts.push([]);
    else parts.at(-1)?.push(line);
  }
  const matchesAt = (part: readonly string[], at: number): boolean =>
    part.every((line, by) => output[at + by] === line);
  const [first = [], ...others] = parts;
  const last = others.pop();
  if (!last) return output;
  let at = first.length;
  if (!matchesAt(first, 0)) return output;
  for (const part of others) {
    while (at + part.length <= output.length && !matchesAt(part, at)) at++;
    at += part.length;
  }
  return output.length - last.length >= at && matchesAt(last, output.length - last.length) ? shown : output;
}

describe('the README', () => {
  it('has a row for every command', () => {
    const text = read('README.md');
    for (const { name } of COMMANDS) expect(text, name).toMatch(new RegExp(`^\\| \\[?\`depeche ${name}[ \`]`, 'm'));
  });
});

describe.skipIf(process.platform === 'win32')('console blocks', () => {
  let shims: string;

  beforeAll(() => {
    shims = mkdtempSync(join(tmpdir(), 'depeche-docs-'));
    const script = `#!/bin/sh\nexec '${process.execPath}' '${join(ROOT, 'bin/depeche.js')}' "$@"\n`;
    writeFileSync(join(shims, 'depeche'), script, { mode: 0o755 });
    mkdirSync(join(shims, 'recipes/wire'), { recursive: true });
    for (const [name, fixture] of Object.entries(WIRE))
      copyFileSync(join(ROOT, 'fixtures', fixture, 'source.txt'), join(shims, 'recipes/wire', `${name}.txt`));
  });
  afterAll(() => rmSync(shims, { recursive: true, force: true }));

  /** As a user sees it: stdout and stderr together. */
  function runShell(command: string, page: string): string[] {
    const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !UNSET.includes(name)));
    const { stdout, error } = spawnSync('sh', ['-c', `exec 2>&1\n${command}`], {
      cwd: page === RECIPES ? join(shims, 'recipes') : ROOT,
      env: { ...env, TMPDIR: shims, PATH: `${shims}${delimiter}${env['PATH']}` },
      stdio: ['ignore', 'pipe', 'ignore'],
      encoding: 'utf8',
    });
    if (error) throw error;
    return stdout === '' ? [] : stdout.replace(/\n$/, '').split('\n');
  }

  for (const block of PAGES.flatMap(readBlocks)) {
    const lacks = GUESTS.some(name => new RegExp(`(?:^\\$|[|;])\\s*${name}\\b`, 'm').test(block.text));
    it.skipIf(lacks)(`${block.page}:${block.line} ${block.steps[0]?.command}`, () => {
      const real = block.steps.map(({ command, shown }) => ({
        command,
        shown: elide(runShell(command, block.page), shown),
      }));
      if (process.env['UPDATE_DOCS'] === '1') update(block, real);
      else expect(real).toEqual(block.steps);
    });
  }
});

function update({ page, text }: Block, real: readonly Step[]): void {
  const lines = real.flatMap(({ command, shown }) => [`$ ${command.replaceAll('\n', '\n> ')}`, ...shown]);
  writeFileSync(
    join(ROOT, page),
    read(page).replace(`\`\`\`console\n${text}`, () => `\`\`\`console\n${lines.join('\n')}\n`),
  );
}

describe('links', () => {
  const headings = (page: string): string[] =>
    [...read(page).matchAll(/^#+ (.*)$/gm)].map(([, title = '']) =>
      title
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
    );

  it.each(PAGES)('%s: every local link leads somewhere', page => {
    const dead = [...read(page).matchAll(/\]\((?!https?:|mailto:)([^)#\s]*)(?:#([^)\s]*))?\)/g)]
      .filter(([, path = '', anchor]) => {
        const target = path === '' ? page : join(dirname(page), path);
        return !existsSync(join(ROOT, target)) || (anchor !== undefined && !headings(target).includes(anchor));
      })
      .map(([link]) => link);
    expect(dead).toEqual([]);
  });

  it.each(PAGES)('%s: every path of the project that it names exists', page => {
    const named = [...read(page).matchAll(/`((?:src|bench|bin|scripts|docs|fixtures)\/[\w./-]*)`/g)];
    expect(named.map(([, path = '']) => path).filter(path => !existsSync(join(ROOT, path)))).toEqual([]);
  });
});

describe('docs/architecture.md', () => {
  it('has a line for every room', () => {
    const rooms = readdirSync(join(ROOT, 'src'), { withFileTypes: true }).filter(entry => entry.isDirectory());
    const page = read('docs/architecture.md');
    expect(rooms.map(({ name }) => name).filter(name => !page.includes(`| \`${name}/\``))).toEqual([]);
  });
});

describe('docs/formats.md', () => {
  interface Schema {
    readonly properties?: Readonly<Record<string, Schema>>;
    readonly items?: Schema;
    readonly anyOf?: readonly Schema[];
  }

  /** `header.published.local`, `paragraphs[].text` … */
  function paths({ properties, items, anyOf }: Schema, prefix: string): string[] {
    const inside = Object.entries(properties ?? {}).flatMap(([key, schema]) => {
      const path = prefix === '' ? key : `${prefix}.${key}`;
      return [path, ...paths(schema, path)];
    });
    return [
      ...inside,
      ...(items ? paths(items, `${prefix}[]`) : []),
      ...(anyOf ?? []).flatMap(one => paths(one, prefix)),
    ];
  }

  it('explains every key of the schema and no other', () => {
    const bin = join(ROOT, 'bin/depeche.js');
    const { stdout } = spawnSync(process.execPath, [bin, 'export', '--schema'], { encoding: 'utf8' });
    const keys = paths((JSON.parse(stdout) as Required<Schema>).items, '');
    const json =
      read('docs/formats.md')
        .split('\n## ')
        .find(section => section.startsWith('JSON')) ?? '';
    const explained = [...json.matchAll(/^\| `([\w.[\]]+)` \|/gm)].map(([, key]) => key);
    expect(explained.sort()).toEqual(keys.sort());
  });
});
