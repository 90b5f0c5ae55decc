// Checks the package as its users get it: packs it, lints what is inside, installs it into an empty folder, and uses
// it there as a program and as a library, in JavaScript and with its types.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const require = createRequire(import.meta.url);
const windows = process.platform === 'win32';
/** No more than this many bytes, packed: a third of it is the code that V8 compiled, a fifth what reads saved pages and data. */
const LARGEST = 1_250_000;
const FIXTURE = join(root, 'fixtures/sommet-chine-asie-centrale/source.txt');

const FORMATS =
  'json ndjson csv tsv opensearch text markdown html ninjs newsml-g2 nitf csl-json biblatex ris tei iramuteq sentences'.split(
    ' ',
  );

const CONSUMER = `import { type Article, type ParseOptions, parse } from 'depeche';

const options: ParseOptions = { zone: 'Europe/Paris' };
const articles: Article[] = parse("XI'AN, 19 mai (Xinhua) -- Une phrase, dit-il.\\n", options);
const places: readonly string[] | undefined = articles[0]?.dateline?.places;
// @ts-expect-error: a text or a document, not a number
const wrong = () => parse(1);
console.log(places?.join(), typeof wrong);
`;

const TSCONFIG = {
  compilerOptions: {
    module: 'nodenext',
    target: 'es2023',
    lib: ['es2023', 'dom'],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
  },
  files: ['consumer.ts'],
};

function say(what) {
  process.stdout.write(`package: ${what}\n`);
}

function run(command, args, cwd) {
  return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], shell: windows });
}

function demand(condition, message) {
  if (!condition) throw new Error(message);
}

function pack(folder) {
  const [packed] = JSON.parse(
    run('npm', ['pack', '--json', '--foreground-scripts=false', '--pack-destination', folder], root),
  );
  const files = packed.files.map(({ path }) => path);
  say(`${packed.filename}: ${files.length} files, ${packed.size} bytes packed, ${packed.unpackedSize} unpacked`);
  demand(packed.size <= LARGEST, `the package has grown above ${LARGEST} bytes`);
  const wanted = [
    'package.json',
    'bin/depeche.js',
    'bin/package.json',
    'dist/chunks/core.cjs',
    'dist/names.cjs',
    'dist/lib/index.d.ts',
  ];
  for (const path of [...wanted, 'dist/THIRD-PARTY-NOTICES', 'README.md', 'LICENSE'])
    demand(files.includes(path), `${path} is not in the package`);
  const strange = files.filter(path => /^(src|test|fixtures|bench|scripts)\/|\.map$/.test(path));
  demand(strange.length === 0, `does not belong in the package: ${strange.join(', ')}`);
  return join(folder, packed.filename);
}

async function lint(tarball) {
  const { messages, pkg } = await publint({ pack: { tarball: readFileSync(tarball).buffer }, strict: true });
  const found = messages.filter(({ type }) => type !== 'suggestion');
  for (const message of messages) say(`publint: ${message.type}: ${formatMessage(message, pkg)}`);
  demand(found.length === 0, 'publint is not content');
  say('publint finds no error and no warning');
}

function install(tarball, folder) {
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=warn', tarball], folder);
  say('installs into an empty folder');
}

function useProgram(folder) {
  const depeche = (...args) => run(join(folder, 'node_modules/.bin/depeche'), args, folder);
  const page = depeche('print', FIXTURE);
  demand(page.includes("XI'AN, 19 mai (Xinhua) -- Le conseiller d'Etat"), '`depeche print` does not print the article');
  const hits = depeche('search', '-c', 'communaute', FIXTURE);
  demand(/^[1-9]\d*\n$/.test(hits), `\`depeche search -c\` answers ${JSON.stringify(hits)}`);
  const wrapped = depeche('print', '--width', '40', '--color', 'always', FIXTURE);
  demand(wrapped.includes('\u001b['), '`depeche print --color always` is not coloured');
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  demand(depeche('--version') === `${version}\n`, '`depeche --version` is not that of package.json');
  for (const format of FORMATS)
    demand(depeche('export', '--to', format, FIXTURE).length > 200, `\`depeche export --to ${format}\` writes nothing`);
  say('depeche print, search and export work from there');
}

function useLibrary(folder) {
  writeFileSync(join(folder, 'consumer.ts'), CONSUMER);
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(TSCONFIG));
  const tsc = join(dirname(require.resolve('typescript/package.json')), 'bin/tsc');
  try {
    run(process.execPath, [tsc, '-p', 'tsconfig.json'], folder);
  } catch (error) {
    throw new Error(`the types do not hold:\n${error.stdout}`);
  }
  const answer = run(process.execPath, ['consumer.js'], folder);
  demand(answer === "XI'AN function\n", `the library answers ${JSON.stringify(answer)}`);
  say('import { parse } works, with types');
}

const folder = mkdtempSync(join(tmpdir(), 'depeche-package-'));
try {
  const tarball = pack(folder);
  await lint(tarball);
  const consumer = join(folder, 'consumer');
  install(tarball, consumer);
  useProgram(consumer);
  useLibrary(consumer);
} catch (error) {
  process.stderr.write(`package: ${error.message}\n`);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
