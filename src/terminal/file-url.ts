import { hostname } from 'node:os';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The address of a local file, with the host's name, so that a link from another machine is not followed here. */
export function fileUrl(path: string): string {
  const url = pathToFileURL(resolve(path));
  url.hostname = hostname();
  return url.href;
}
