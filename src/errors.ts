/** What went wrong, in words a program can match. */
export type ErrorCode =
  | 'usage'
  | 'not-found'
  | 'unreadable'
  | 'binary'
  | 'encoding'
  | 'broken'
  | 'bomb'
  | 'no-dispatch'
  | 'exists'
  | 'write'
  | 'index'
  | 'unavailable'
  | 'pattern';

interface ErrorDetails {
  /** The file (or pattern) concerned; comes first in the printed line. */
  readonly subject?: string | undefined;
  /** What the user can do about it; printed on a line of its own. */
  readonly hint?: string | undefined;
  readonly cause?: unknown;
}

/** An error that a user can do something about. Anything else that is thrown is a bug and shows its stack. */
export class DepecheError extends Error {
  override readonly name = 'DepecheError';
  readonly code: ErrorCode;
  /** The exit code it asks for: 2 for every error, as in grep. */
  readonly exitCode = 2;
  readonly subject: string | undefined;
  readonly hint: string | undefined;

  constructor(code: ErrorCode, message: string, { subject, hint, cause }: ErrorDetails = {}) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.subject = subject;
    this.hint = hint;
  }
}

/** The lines for stderr: `depeche: <subject>: <what is wrong>`, then the hint. `clean` makes a subject safe to print on one line. */
export function describeError(error: DepecheError, clean: (line: string) => string = line => line): string {
  const subject = error.subject === undefined ? '' : `${clean(error.subject)}: `;
  const hint = error.hint === undefined ? '' : `\n  ${error.hint}`;
  return `depeche: ${subject}${error.message}${hint}`;
}

/** Why a file cannot be written, in words; Node's own message stands for the rest. */
const WRITING_REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'its folder does not exist',
  ENOTDIR: 'its folder does not exist',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'the file would be too large',
  EISDIR: 'is a folder',
  ENAMETOOLONG: 'the name is too long',
};

export function reasonOf({ code, message }: NodeJS.ErrnoException): string {
  return WRITING_REASONS[code ?? ''] ?? message;
}
