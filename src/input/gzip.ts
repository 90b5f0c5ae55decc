import { createGunzip } from 'node:zlib';
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
      if (!zlib.write(chunk)) await untilDrained(zlib);
    }
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

function untilDrained(stream: NodeJS.EventEmitter): Promise<void> {
  return new Promise(resolve => {
    const done = (): void => {
      for (const event of ['drain', 'close', 'error']) stream.removeListener(event, done);
      resolve();
    };
    for (const event of ['drain', 'close', 'error']) stream.on(event, done);
  });
}
