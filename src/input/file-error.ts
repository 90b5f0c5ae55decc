import { DepecheError } from '../errors.ts';

const REASONS: Readonly<Record<string, readonly [DepecheError['code'], string]>> = {
  ENOENT: ['not-found', 'no such file or folder'],
  ENOTDIR: ['not-found', 'no such file or folder'],
  EACCES: ['unreadable', 'permission denied'],
  EPERM: ['unreadable', 'permission denied'],
  EISDIR: ['unreadable', 'is a folder'],
  ELOOP: ['unreadable', 'too many symbolic links'],
  ERR_FS_FILE_TOO_LARGE: ['unreadable', 'is larger than 2 GiB'],
  ERR_STRING_TOO_LONG: ['unreadable', 'is larger than 512 MiB'],
};

/** A file error as one clear line. What is no known kind of failure is passed on as it is. */
export function fileError(path: string, cause: unknown): DepecheError {
  if (cause instanceof DepecheError)
    return new DepecheError(cause.code, cause.message, { subject: path, hint: cause.hint, cause: cause.cause });
  const code = (cause as NodeJS.ErrnoException).code ?? '';
  const [kind, reason] = REASONS[code] ?? ['unreadable', (cause as Error).message];
  return new DepecheError(kind, reason, { subject: path, cause });
}
