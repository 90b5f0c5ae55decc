import { setTimeout } from 'node:timers/promises';
import { createGunzip, type Gunzip } from 'node:zlib';
import { DepecheError } from '../errors.ts';
import type { Limits } from './container.ts';

/** A file may inflate to so many times its size, or up to the limit in megabytes, whichever is more. */
const INFLATION = 100;

/**
 * Inflates a stream of one or several gzip members.
 *
 * @throws DepecheError `broken` for what is no whole gzip file, `bomb` for what inflates beyond the limits
 */
export async function* gunzip(chunks: AsyncIterable<Buffer>, { inflate }: Limits): AsyncGenerator<Buffer> {
  const zlib = createGunzip();
  let taken = 0;
  let given = 0;
  const feed = (async () => {
    for await (const chunk of chunks) {
      if (zlib.destroyed) return;
      taken += chunk.length;
      await write(zlib, chunk);
    }
    // An error at the end would throw away what has not been taken yet.
    while (!zlib.destroyed && zlib.readableLength > 0) await setTimeout(1);
    zlib.end();
  })().catch((cause: Error) => zlib.destroy(cause));
  try {
    for await (const chunk of zlib as AsyncIterable<Buffer>) {
      given += chunk.length;
      if (given > inflate * 1024 * 1024 && given > INFLATION * taken)
        throw new DepecheError('bomb', `inflates beyond ${inflate} MB and ${INFLATION} times its size`, {
          hint: 'if the file is to be trusted: --inflate-limit MEGABYTES',
        });
      yield chunk;
    }
  } catch (cause) {
    if (cause instanceof DepecheError) throw cause;
    const { code } = cause as NodeJS.ErrnoException;
    throw new DepecheError('broken', code === 'Z_BUF_ERROR' ? 'the gzip file is cut off' : 'is no valid gzip file', {
      cause,
    });
  } finally {
    zlib.destroy();
    await feed;
  }
}

/** Waits until the bytes have been inflated, or never will be. */
function write(stream: Gunzip, bytes: Buffer): Promise<void> {
  return new Promise(resolve => {
    stream.once('close', resolve);
    stream.write(bytes, () => {
      stream.removeListener('close', resolve);
      resolve();
    });
  });
}
