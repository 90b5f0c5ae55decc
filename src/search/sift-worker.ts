import { siftFiles } from '../input/sift-files.ts';
import type { RequiredWords } from './literals.ts';
import { makePrefilter } from './prefilter.ts';

/** The end of a message channel that belongs to a thread. */
interface Port {
  readonly on: (event: 'message', listener: (paths: readonly string[]) => void) => unknown;
  readonly postMessage: (flags: Uint8Array) => void;
}

/** Sifts the files that the main thread names, batch by batch, for texts that hold the words of each list. */
export function serve(port: Port, { words }: { readonly words: readonly RequiredWords[] }): void {
  const accept = makePrefilter(words);
  port.on('message', paths => port.postMessage(siftFiles(paths, accept)));
}
