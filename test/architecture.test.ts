import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './support/cli.ts';

/** Each room may import from itself and from rooms further up; rooms on one line know nothing of each other. */
const ORDER = [
  ['model'],
  ['errors'],
  ['text'],
  ['language'],
  ['agency'],
  ['input'],
  ['parse'],
  ['select'],
  ['quotes'],
  ['search', 'corpus'],
  ['index-file'],
  ['terminal', 'export', 'page'],
  ['commands'],
  ['main', 'index'],
];

/** The rooms inside a large one, in the same order; files that stand beside them may import them all. */
const CHAMBERS: Readonly<Record<string, readonly string[]>> = {
  quotes: ['words', 'structure', 'phrases', 'cues', 'contents', 'speakers'],
};

/** Who may import what, of packages and of Node. */
const RESERVED: readonly (readonly [module: RegExp, rooms: readonly string[]])[] = [
  [/^(chalk|wrap-ansi)$/, ['terminal']],
  [/^@observablehq\/plot$/, ['page']],
  [/^commander$/, ['main', 'commands']],
  [/^(node:)?fs(\/promises)?$/, ['input', 'index-file', 'commands', 'main']],
];

interface Import {
  readonly from: string;
  readonly to: string;
  readonly line: number;
  /** `import(…)`: resolved when the code runs. */
  readonly lazy: boolean;
}

const SRC = join(ROOT, 'src');
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.ts'))
  .map(file => file.split(sep).join('/'))
  .sort();
const sources = new Map(files.map(file => [file, readFileSync(join(SRC, file), 'utf8')]));

const roomOf = (file: string): string => (file.split('/')[0] as string).replace(/\.ts$/, '');
const rankOf = (file: string): number => ORDER.findIndex(rooms => rooms.includes(roomOf(file)));

function readImports(file: string): Import[] {
  const code = sources.get(file) as string;
  const found = code.matchAll(
    /^\s*(?:\}\s*from|(?:import|export)\b[^;'()]*?\bfrom|import)\s*'([^']+)'|\b(import)\(\s*'([^']+)'\s*\)/gm,
  );
  return [...found].map(({ 1: fixed, 2: lazy, 3: dynamic, index }) => ({
    from: file,
    to: resolve(file, (fixed ?? dynamic) as string),
    line: code.slice(0, index).split('\n').length,
    lazy: lazy !== undefined,
  }));
}

/** A path inside src/ for relative imports, else the module's name. */
function resolve(file: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier;
  return relative(SRC, join(SRC, dirname(file), specifier))
    .split(sep)
    .join('/');
}

const imports = files.flatMap(readImports);
const inside = imports.filter(({ to }) => sources.has(to));
const show = ({ from, line, to }: Import): string => `src/${from}:${line} imports ${to}`;

/** The first way round that comes back to where it started, or null. */
function findCircle(edges: readonly Import[]): string[] | null {
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): string[] | null => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const { to } of edges.filter(({ from }) => from === file)) {
      const circle = visit(to, [...path, file]);
      if (circle) return circle;
    }
    done.add(file);
    return null;
  };
  for (const file of files) {
    const circle = visit(file, []);
    if (circle) return circle;
  }
  return null;
}

describe('the rooms of src/', () => {
  it('are all in the order, and their imports are found', () => {
    expect(files.filter(file => rankOf(file) < 0)).toEqual([]);
    expect(inside.length).toBeGreaterThan(100);
    const relativeImports = imports.filter(({ to }) => to.endsWith('.ts'));
    expect(relativeImports.filter(({ to }) => !sources.has(to)).map(show)).toEqual([]);
  });

  it('import only from rooms further left', () => {
    const wrong = inside.filter(({ from, to }) => {
      const [here, there] = [roomOf(from), roomOf(to)];
      return here !== there && rankOf(to) >= rankOf(from);
    });
    expect(wrong.map(show)).toEqual([]);
  });

  it.each(Object.entries(CHAMBERS))('of %s/ keep an order of their own', (room, chambers) => {
    const rank = (file: string): number => chambers.indexOf(file.split('/')[1] as string);
    const own = inside.filter(({ from, to }) => roomOf(from) === room && roomOf(to) === room && rank(from) >= 0);
    expect(own.length).toBeGreaterThan(50);
    expect(own.filter(({ from, to }) => rank(to) < 0 || rank(to) > rank(from)).map(show)).toEqual([]);
  });

  // parse/body.ts takes the type PlacedClock from settle.ts, which takes WrittenBody from body.ts.
  it('have no circle of files that load each other', () => {
    expect(findCircle(inside.filter(({ lazy }) => !lazy))).toBeNull();
  });

  // commands.ts loads completion.ts, which loads completion.run.ts lazily, which takes the table from commands.ts.
  it('have no circle through a lazy import either', () => {
    expect(findCircle(inside)).toBeNull();
  });

  it.each(RESERVED)('keep %s to some rooms', (module, rooms) => {
    const wrong = imports.filter(({ from, to }) => module.test(to) && !rooms.includes(roomOf(from)));
    expect(wrong.map(show)).toEqual([]);
  });

  it('leave `process` to bin/', () => {
    const wrong = files.filter(file => {
      const code = (sources.get(file) as string).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
      return /(?<![\w.'"-])process\s*[.[]|from 'node:process'/.test(code);
    });
    expect(wrong).toEqual([]);
  });
});

describe('the circle finder', () => {
  const edge = (from: string, to: string): Import => ({ from, to, line: 1, lazy: false });

  it('finds a circle of three and passes a diamond', () => {
    const [a, b, c, d] = files as [string, string, string, string];
    expect(findCircle([edge(a, b), edge(b, c), edge(c, a)])).toEqual([a, b, c, a]);
    expect(findCircle([edge(a, b), edge(a, c), edge(b, d), edge(c, d)])).toBeNull();
  });
});
