#!/usr/bin/env node
// CommonJS on purpose: starting from an ES module costs 20 ms more (docs/architecture.md). All of it in one file, for
// finding and reading a second takes Node as long as parsing an article.
const { EventEmitter } = require('node:events');
const { closeSync, fstatSync, openSync, readSync, statSync, writeSync } = require('node:fs');
const { Script } = require('node:vm');

const DIST = `${__dirname}/../dist`;
const CHUNKS = `${DIST}/chunks`;
/** Compiled code is good for one V8 on one kind of processor; V8 itself refuses what it did not make. */
const CACHE = `${DIST}/cache/${process.versions.v8}-${process.arch}`;
/** What every run begins with. */
const CORE = 'core.cjs';
let hasCache = true;

/** The scripts that were loaded, by file name: what the build makes the cache of. */
const scripts = new Map();

const modules = new Map();

/**
 * Loads one file of the program. The build has run it once and kept the code that V8 compiled (scripts/cache.cjs):
 * half of what a short run takes is compiling. On another Node than the build's it is compiled anew.
 */
function load(file) {
  const known = modules.get(file);
  if (known) return known.exports;
  const module = { exports: {} };
  modules.set(file, module);
  const filename = `${CHUNKS}/${file}`;
  // The build leaves nothing but ASCII in a chunk.
  const source = readFile(filename).latin1Slice();
  const script = new Script(source, { filename, cachedData: hasCache ? readCache(file) : undefined });
  scripts.set(file, script);
  const requireFrom = name => (name.startsWith('./') ? load(name.slice(2)) : require(name));
  script.runInThisContext()(module.exports, requireFrom, module, filename, CHUNKS);
  return module.exports;
}

/** What files are read into, one after the other: memory that was never used before takes longer than reading. */
let room = Buffer.allocUnsafeSlow(1 << 20);

/** A file's bytes, good until the next one is read. */
function readFile(path) {
  const file = openSync(path);
  try {
    let size = 0;
    for (;;) {
      const count = readSync(file, room, size, room.length - size);
      size += count;
      if (count === 0) return room.subarray(0, size);
      if (size === room.length) room = Buffer.concat([room], 2 * size);
    }
  } finally {
    closeSync(file);
  }
}

function readCache(file) {
  try {
    return readFile(`${CACHE}/${file}`);
  } catch {
    // Another Node than the build's finds no folder of its own; then it need not look for each file.
    hasCache &&= file !== CORE;
    return undefined;
  }
}

/** What a wait blocks on; nobody ever wakes it. */
let sleeper;

/**
 * Standard output for a pipe, a socket, a file or /dev/null: as much of a stream as the program needs, written at once.
 * Node's own loads its stream and socket modules first, a tenth of the time that an empty program takes. Null for a
 * terminal, and where this would not be safe.
 */
function plainStdout() {
  if (process.platform === 'win32') return null;
  try {
    const stat = fstatSync(1);
    const isPlain = stat.isFIFO() || stat.isSocket() || stat.isFile();
    if (!isPlain && !(stat.isCharacterDevice() && stat.rdev === statSync('/dev/null').rdev)) return null;
  } catch {
    return null;
  }
  const stream = new EventEmitter();
  // Pages are written from one place; fresh memory for each would take longer than writing it.
  const room = Buffer.allocUnsafeSlow(65536);
  stream.write = text => {
    const isSmall = typeof text === 'string' && text.length * 3 <= room.length;
    const bytes = isSmall ? room.subarray(0, room.write(text)) : Buffer.from(text);
    for (let at = 0; at < bytes.length; ) {
      try {
        at += writeSync(1, bytes, at);
      } catch (error) {
        if (error.code !== 'EAGAIN') {
          process.nextTick(() => stream.emit('error', error));
          return false;
        }
        // The reader of a pipe that does not block is slow: wait a little.
        sleeper ??= new Int32Array(new SharedArrayBuffer(4));
        Atomics.wait(sleeper, 0, 0, 5);
      }
    }
    return true;
  };
  return stream;
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** What a signal has to clean up before it ends the program. */
const cleanups = new Set();

function stop(signal) {
  for (const clean of cleanups) clean();
  for (const one of SIGNALS) process.off(one, stop);
  // Dies as it would have, so that a shell sees which signal it was.
  process.kill(process.pid, signal);
}

/**
 * Once asked for, it listens to the end: Node tells of a signal when the work pauses, and one that came for a listener
 * that is gone by then would be lost.
 */
function onInterrupt(clean) {
  if (process.listenerCount(SIGNALS[1], stop) === 0) for (const signal of SIGNALS) process.on(signal, stop);
  cleanups.add(clean);
  return () => cleanups.delete(clean);
}

/** Runs the program: its standard streams are Node's, but for what makes them start fast. */
function start() {
  const plain = plainStdout();
  /** Whether a stream of Node's was asked for: it may still hold what it could not write. */
  let mayHoldText = plain === null;

  load(CORE)
    .main({
      argv: process.argv.slice(2),
      // Node makes a stream when it is first asked for one; most runs read no standard input and write no error.
      get stdin() {
        return process.stdin;
      },
      stdout: plain ?? process.stdout,
      get stderr() {
        mayHoldText = true;
        return process.stderr;
      },
      env: process.env,
      pageScript() {
        return require('node:fs').readFileSync(require.resolve('../dist/page/charts.js'), 'utf8');
      },
      startWorker(task) {
        const { Worker } = require('node:worker_threads');
        // Half of Node's own room for young objects is as quick, and keeps an index under 400 MB.
        const resourceLimits = { maxYoungGenerationSizeMb: 24 };
        return new Worker(require.resolve('./worker.js'), { workerData: task, resourceLimits });
      },
      ignoreInterrupts() {
        const ignore = () => undefined;
        process.on('SIGINT', ignore);
        return () => process.off('SIGINT', ignore);
      },
      onInterrupt,
    })
    .then(code => {
      process.exitCode = code;
      // Ending by itself, Node would first take its whole heap apart. But process.exit() cuts off what a stream still holds.
      if (!mayHoldText) process.exit();
    });
}

exports.load = load;
exports.scripts = scripts;
if (require.main === module) start();
