import { describe, expect, it } from 'vitest';
import { DepecheError, describeError } from '../src/errors.ts';

describe('DepecheError', () => {
  it('asks for exit code 2 and keeps its code, subject, hint and cause', () => {
    const cause = new Error('EACCES');
    const error = new DepecheError('unreadable', 'permission denied', { subject: 'a.txt', hint: 'try sudo', cause });
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({ name: 'DepecheError', code: 'unreadable', exitCode: 2, subject: 'a.txt', cause });
    expect(error.hint).toBe('try sudo');
  });

  it('has no cause unless one is given', () => {
    expect(Object.hasOwn(new DepecheError('usage', 'no'), 'cause')).toBe(false);
  });
});

describe('describeError', () => {
  it.each([
    [new DepecheError('usage', 'needs a file'), 'depeche: needs a file'],
    [new DepecheError('binary', 'is a binary file', { subject: 'a.pdf' }), 'depeche: a.pdf: is a binary file'],
    [new DepecheError('usage', 'no', { hint: 'yes' }), 'depeche: no\n  yes'],
    [
      new DepecheError('exists', 'exists already', { subject: 'o', hint: '--force' }),
      'depeche: o: exists already\n  --force',
    ],
  ])('writes the line for stderr %#', (error, line) => {
    expect(describeError(error)).toBe(line);
  });
});
