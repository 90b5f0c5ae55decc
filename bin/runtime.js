// What makes the program start fast; all of it does no more than plain Node would, only sooner.
const { EventEmitter } = require('node:events');
const { existsSync, fstatSync, readFileSync, statSync, writeSync } = require('node:fs');
const { join } = require('node:path');
const { Script } = require('node:vm');

const DIST = join(__dirname, '../dist');
const CHUNKS = join(DIST, 'chunks');
/** Compiled code is good for one V8 on one kind of processor; V8 itself refuses what it did not make. */
const CACHE = join(DIST, 'cache', `${process.versions.v8}-${process.arch}`);
const hasCache = existsSync(CACHE);

/** The scripts that were loaded, by file name: what the build makes the cache of. */
exports.scripts = new Map();

const modules = new Map();

/**
 * Loads one file of the program. The build has run it once and kept the code that V8 compiled (scripts/cache.cjs):
 * half of what a short run takes is compiling. On another Node than the build's it is compiled anew.
 */
exports.load = function load(file) {
  const known = modules.get(file);
  if (known) return known.exports;
  const module = { exports: {} };
  modules.set(file, module);
  const filename = join(CHUNKS, file);
  const script = new Script(readFileSync(filename, 'utf8'), {
    filename,
    cachedData: hasCache ? readCache(file) : undefined,
  });
  exports.scripts.set(file, script);
  const requireFrom = name => (name.startsWith('./') ? load(name.slice(2)) : require(name));
  script.runInThisContext()(module.exports, requireFrom, module, filename, CHUNKS);
  return module.exports;
};

function readCache(file) {
  try {
    return readFileSync(join(CACHE, file));
  } catch {
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
exports.plainStdout = () => {
  if (process.platform === 'win32') return null;
  try {
    const stat = fstatSync(1);
    const isNull = stat.isCharacterDevice() && stat.rdev === statSync('/dev/null').rdev;
    if (!stat.isFIFO() && !stat.isSocket() && !stat.isFile() && !isNull) return null;
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
};
