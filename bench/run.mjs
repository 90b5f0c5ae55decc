// npm run bench [startup|throughput|memory|print|search|index|containers|quotes …] : runs the benches named, or all; exits 1 when a target is missed.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './measure.mjs';

const BENCHES = {
  startup: () => import('./startup.mjs'),
  throughput: () => import('./throughput.mjs'),
  memory: () => import('./memory.mjs'),
  print: () => import('./print.mjs'),
  search: () => import('./search.mjs'),
  index: () => import('./index.mjs'),
  dedupe: () => import('./dedupe.mjs'),
  containers: () => import('./containers.mjs'),
  quotes: () => import('./quotes.mjs'),
};

const names = process.argv.slice(2).filter(name => !name.startsWith('--'));
const unknown = names.find(name => !Object.hasOwn(BENCHES, name));
if (unknown !== undefined) {
  process.stderr.write(`bench: no bench «${unknown}»\n  one of ${Object.keys(BENCHES).join(', ')}\n`);
  process.exitCode = 2;
} else if (!existsSync(join(ROOT, 'dist/chunks/core.cjs'))) {
  process.stderr.write('bench: there is no dist/\n  npm run build makes it\n');
  process.exitCode = 2;
} else {
  process.stdout.write(`node ${process.version}, ${process.platform} ${process.arch}\n`);
  let missed = 0;
  for (const name of names.length > 0 ? names : Object.keys(BENCHES)) missed += await (await BENCHES[name]()).run();
  if (missed > 0) {
    process.stdout.write(`\n${missed} target${missed === 1 ? '' : 's'} missed\n`);
    process.exitCode = 1;
  }
}
