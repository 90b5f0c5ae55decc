const { EventEmitter } = require('node:events');
const { fstatSync, writeSync } = require('node:fs');

/** What a wait blocks on; nobody ever wakes it. */
const sleeper = new Int32Array(new SharedArrayBuffer(4));

/**
 * Standard output for a pipe or a file: as much of a stream as the program needs, written at once. Node's own loads
 * its stream and socket modules first, a tenth of the time that an empty program takes. Null for a terminal, and where
 * this would not be safe.
 */
exports.plainStdout = () => {
  if (process.platform === 'win32') return null;
  try {
    const stat = fstatSync(1);
    if (!stat.isFIFO() && !stat.isFile()) return null;
  } catch {
    return null;
  }
  const stream = new EventEmitter();
  stream.write = text => {
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length; ) {
      try {
        at += writeSync(1, bytes, at);
      } catch (error) {
        if (error.code !== 'EAGAIN') {
          process.nextTick(() => stream.emit('error', error));
          return false;
        }
        // The reader of a pipe that does not block is slow: wait a little.
        Atomics.wait(sleeper, 0, 0, 5);
      }
    }
    return true;
  };
  return stream;
};
