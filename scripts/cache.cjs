// Keeps the code that V8 compiles in a run of the everyday commands, so that a start need not compile it again.
const { mkdirSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { setFlagsFromString } = require('node:v8');
// V8 keeps with a function that it once was worth machine code, and would then make that for it at its first call: in a
// short run that takes longer than it saves. The flag is set back before the code is kept, for V8 compares flags.
setFlagsFromString('--no-sparkplug');
const { load, scripts } = require('../bin/depeche.js');

const root = join(__dirname, '..');
const folder = join(root, 'fixtures/sommet-chine-asie-centrale');
const article = join(folder, 'source.txt');
const RUNS = [
  ['export', '--to', 'json', article],
  ['search', 'etat', article],
  ['print', article],
  ['print', '--width', '72', '--color', 'always', article],
];

const stdout = { write: () => true, on: () => stdout, once: () => stdout, off: () => stdout };

async function makeCache() {
  await runAll(RUNS);
  keep();
}

async function runAll(runs) {
  const { main } = load('core.cjs');
  for (const argv of runs) {
    const code = await main({
      argv,
      stdin: process.stdin,
      stdout,
      stderr: process.stderr,
      env: {},
      ignoreInterrupts: () => () => {},
    });
    if (code !== 0) throw new Error(`depeche ${argv[0]} ended with ${code}`);
  }
}

/** What is smaller takes as long to read as to compile, in bytes. */
const SMALLEST = 6000;

/** Keeps the code of what was loaded. */
function keep() {
  setFlagsFromString('--sparkplug');
  const cache = join(root, 'dist/cache', `${process.versions.v8}-${process.arch}`);
  mkdirSync(cache, { recursive: true });
  for (const [file, script] of scripts) {
    const code = script.createCachedData();
    if (code.length >= SMALLEST) writeFileSync(join(cache, file), code);
  }
}

makeCache().catch(error => {
  console.error(error);
  process.exitCode = 1;
});
