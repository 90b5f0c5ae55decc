// Builds dist/: the library (rolldown: one ES module; tsc: its declarations) and the program (rolldown: CommonJS with lazy
// chunks).
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { manPage } from './man.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const require = createRequire(import.meta.url);
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Replaces text in one file of a package and fails when the text is gone, so that an update cannot undo it silently. */
const patch = (name, file, from, to) => ({
  name,
  transform: {
    filter: { id: file },
    handler(code) {
      if (!code.includes(from)) throw new Error(`${name}: «${from}» is no longer in ${file}`);
      return code.replace(from, to);
    },
  },
});

const plugins = [
  patch(
    'lazy-segmenter',
    /wrap-ansi\/index\.js$/,
    'const segmenter = new Intl.Segmenter();',
    'let made; const segmenter = { segment: text => (made ??= new Intl.Segmenter()).segment(text) };',
  ),
  // Rows that end in no blank need no trimming; wrap-ansi takes each apart to see that.
  patch(
    'lazy-trim',
    /wrap-ansi\/index\.js$/,
    "if (!string.includes(' ')) {",
    "if (!string.endsWith(' ') && !string.includes(ANSI_ESCAPE) && !string.includes(C1_CSI)) {",
  ),
  // commander loads child_process (2 ms) for executable subcommands, which depeche does not have.
  patch(
    'lazy-child-process',
    /commander\/lib\/command\.js$/,
    "const childProcess = require('node:child_process');",
    "const childProcess = { get spawn() { return require('node:child_process').spawn; } };",
  ),
];

/** The licences of what is bundled: every package that a module of the output came from. */
function notices(modules) {
  const packages = new Map();
  for (const id of modules) {
    const match = /^(.*\/node_modules\/(@[^/]+\/[^/]+|[^/@]+))\//.exec(id.replaceAll('\\', '/'));
    if (match) packages.set(match[2], match[1]);
  }
  const parts = [...packages]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, folder]) => {
      const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      const file = ['LICENSE', 'license', 'LICENSE.md', 'LICENSE.txt', 'LICENSE-MIT']
        .map(f => join(folder, f))
        .find(f => {
          try {
            return readFileSync(f);
          } catch {
            return false;
          }
        });
      if (!file) throw new Error(`${name} has no licence file`);
      return `${name} ${version} (${license})\n\n${readFileSync(file, 'utf8').trim()}\n`;
    });
  return `dist/ holds code of these packages:\n\n${parts.join(`\n${'-'.repeat(78)}\n\n`)}`;
}

/** The modules that main.ts imports at once, directly or not; what `import()` names is left out. */
function eagerModules(entry, seen = new Set()) {
  if (seen.has(entry)) return seen;
  seen.add(entry);
  for (const [, path] of readFileSync(entry, 'utf8').matchAll(
    /^(?:import|export)\s(?!type\b)[^;]*?from '(\.[^']+)'/gms,
  )) {
    eagerModules(join(dirname(entry), path), seen);
  }
  return seen;
}

/**
 * Makes the chunks quick to load: the bundler's helpers move into the core, a file less to open; all become ASCII,
 * which V8 keeps and scans in half the memory; and each is a function already, as bin/depeche.js calls it, for joining
 * texts at the start would copy them.
 */
function tidyChunks(output) {
  const chunks = join(root, 'dist/chunks');
  const { code, fileName } = output.find(({ name }) => name === 'rolldown-runtime');
  const load = `require("./${basename(fileName)}")`;
  for (const file of readdirSync(chunks)) {
    const helpers =
      file === 'core.cjs' ? `exports.helpers=(exports=>{${code};return exports})({})` : 'require("./core.cjs").helpers';
    const text = readFileSync(join(chunks, file), 'utf8').replace(load, () => helpers);
    // bin/depeche.js loads chunks as scripts, which can require but not import.
    if (/(?<![.\w$])import\(/.test(text)) throw new Error(`${file} still imports at run time`);
    const ascii = text.replace(/[^\0-\x7f]/g, escapeCode);
    writeFileSync(join(chunks, file), `(function(exports,require,module,__filename,__dirname){${ascii}\n})`);
  }
  rmSync(join(root, 'dist', fileName));
  // bin/ goes to the core at once.
  rmSync(join(root, 'dist/cli.cjs'));
}

const escapeCode = char => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** What the library and the program share as one file, where they find it: half of what either would be packed. */
const NAMES = join(root, 'dist/names.cjs');
const sharedNames = path => ({
  name: 'shared-names',
  resolveId: { filter: { id: /\/given-names\.ts$/ }, handler: () => ({ id: path, external: true }) },
});

/** The given names of all languages: CommonJS, which both can load. */
async function buildNames() {
  const bundle = await rolldown({ input: join(root, 'src/language/given-names.ts') });
  await bundle.write({ file: NAMES, format: 'cjs', minify: true });
  await bundle.close();
}

/** One module, small: an editor shows what the types say, and nobody reads the code. What uses none of it is dropped. */
async function buildLibrary() {
  const input = join(root, 'src/index.ts');
  const bundle = await rolldown({ input, platform: 'node', plugins: [sharedNames('../names.cjs')] });
  await bundle.write({ file: join(root, 'dist/lib/index.js'), format: 'esm', minify: true });
  await bundle.close();
}

/** What the pages of `stats --html` carry: one script for browsers, with the plotting library inside. */
async function buildPageScript() {
  const bundle = await rolldown({ input: join(root, 'src/page/charts.ts'), platform: 'browser' });
  const { output } = await bundle.generate({ format: 'iife', minify: true });
  await bundle.close();
  const [{ code, modules }] = output;
  mkdirSync(join(root, 'dist/page'), { recursive: true });
  // Inside a page nothing may end the script before its end.
  writeFileSync(join(root, 'dist/page/charts.js'), code.replaceAll('</', '<\\/').replaceAll('<!--', '<\\!--'));
  return Object.keys(modules);
}

async function buildProgram() {
  const core = eagerModules(join(root, 'src/main.ts'));
  // What all commands that write for people share.
  const screen = eagerModules(join(root, 'src/terminal/facts.ts'), new Set(core));
  eagerModules(join(root, 'src/commands/screen.ts'), screen);
  eagerModules(join(root, 'src/terminal/paint.ts'), screen);
  for (const id of core) screen.delete(id);
  // The export everyone makes, in one file with its command.
  const json = eagerModules(join(root, 'src/export/json.ts'), eagerModules(join(root, 'src/commands/export.run.ts')));
  for (const id of core) json.delete(id);
  const bundle = await rolldown({
    input: {
      cli: join(root, 'src/main.ts'),
      'sift-worker': join(root, 'src/search/sift-worker.ts'),
      'index-worker': join(root, 'src/commands/index.worker.ts'),
    },
    platform: 'node',
    external: ['iconv-lite', 'libsql'],
    resolve: { alias: { 'string-width': join(root, 'scripts/string-width.mjs') } },
    transform: { define: { __VERSION__: JSON.stringify(version) } },
    // Relative to bin/, which loads the chunks.
    plugins: [...plugins, sharedNames('../dist/names.cjs')],
    onLog(level, log, log2) {
      if (level === 'warn') throw new Error(log.message);
      log2(level, log);
    },
  });
  const { output } = await bundle.write({
    dir: join(root, 'dist'),
    format: 'cjs',
    dynamicImportInCjs: false,
    minify: { compress: true, codegen: true, mangle: { keepNames: { class: true, function: false } } },
    // All that every command needs in one file: each file more costs half a millisecond.
    codeSplitting: {
      groups: [
        { name: 'core', test: id => core.has(id) || id.includes('rolldown/runtime') },
        { name: 'screen', test: id => screen.has(id) },
        { name: 'json', test: id => json.has(id) },
        {
          name: 'wrap',
          test: id => /terminal\/rows\.ts$|(wrap-ansi|fast-string-width|ansi-styles)\/|string-width\.mjs$/.test(id),
        },
      ],
    },
    // Named .cjs: package.json says "type": "module".
    // main() keeps its name in the core chunk, which bin/ loads without the detour over the entry.
    minifyInternalExports: false,
    entryFileNames: ({ name }) => (name === 'cli' ? 'cli.cjs' : 'chunks/[name].cjs'),
    chunkFileNames: ({ name }) => (name === 'core' ? 'chunks/core.cjs' : 'chunks/[name]-[hash].cjs'),
  });
  await bundle.close();
  tidyChunks(output);
  writeFileSync(
    join(root, 'dist/THIRD-PARTY-NOTICES'),
    notices([...output.flatMap(chunk => Object.keys(chunk.modules ?? {})), ...(await buildPageScript())]),
  );
}

/** The man page comes from the same rows as `--help`; what the commands do is not needed for it. */
async function buildManPage() {
  const bundle = await rolldown({
    input: join(root, 'scripts/man-data.ts'),
    platform: 'node',
    external: id => !/^\.|[\\/]src[\\/]|man-data/.test(id) || /\.run\.ts$/.test(id),
  });
  const { output } = await bundle.generate({ format: 'cjs', codeSplitting: false, dynamicImportInCjs: false });
  await bundle.close();
  const module = { exports: {} };
  new Function('module', 'exports', 'require', output[0].code)(module, module.exports, require);
  mkdirSync(join(root, 'man'), { recursive: true });
  const seconds = process.env.SOURCE_DATE_EPOCH;
  const date = (seconds ? new Date(seconds * 1000) : new Date()).toISOString().slice(0, 10);
  writeFileSync(join(root, 'man/depeche.1'), manPage({ ...module.exports, version, date }));
}

/** Keeps the types that the library's own lead to. */
function removeInnerTypes() {
  const folder = join(root, 'dist/lib');
  const reached = new Set([join(folder, 'index.d.ts')]);
  for (const file of reached)
    for (const [, path] of readFileSync(file, 'utf8').matchAll(/(?:from |import\()["'](\.[^"']+)\.[jt]s["']/g))
      reached.add(join(dirname(file), `${path}.d.ts`));
  for (const path of readdirSync(folder, { recursive: true }))
    if (path.endsWith('.d.ts') && !reached.has(join(folder, path))) rmSync(join(folder, path));
}

rmSync(join(root, 'dist'), { recursive: true, force: true });
const tsc = join(dirname(require.resolve('typescript/package.json')), 'bin/tsc');
const lib = (...options) =>
  execFileSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.lib.json'), ...options], { stdio: 'inherit' });
lib('--emitDeclarationOnly');
removeInnerTypes();
await buildNames();
await buildLibrary();
await buildProgram();
await buildManPage();
execFileSync(process.execPath, [join(root, 'scripts/cache.cjs')], { stdio: ['ignore', 'ignore', 'inherit'] });
