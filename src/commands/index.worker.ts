import { type Found, readRows } from './index.read.ts';
import type { BatchAnswer, IndexTask } from './index.threads.ts';

/** The end of a message channel that belongs to a thread. */
interface Port {
  readonly on: (event: 'message', listener: (files: readonly Found[]) => void) => unknown;
  readonly postMessage: (answer: BatchAnswer) => void;
}

/** Reads the files that the main thread names, batch by batch. */
export function serve(port: Port, { root, options }: IndexTask): void {
  let last = Promise.resolve();
  const handed = new Set<string>();
  port.on('message', files => {
    last = last.then(async () => {
      const rows: BatchAnswer['rows'][number][] = [];
      for await (const { file, errors } of readRows(root, files, options, handed)) {
        const plain = errors.map(({ code, message, subject, hint }) => ({ code, message, subject, hint }));
        rows.push({ file, errors: plain });
      }
      port.postMessage({ rows });
    });
  });
}
