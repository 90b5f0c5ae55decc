import { EventEmitter } from 'node:events';
import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { type Io, makeContext } from '../../src/commands/context.ts';
import { DepecheError } from '../../src/errors.ts';

function makeStreams(isTTY: boolean): { io: Io; written: string[] } {
  const written: string[] = [];
  const stream = (name: string): unknown =>
    Object.assign(new EventEmitter(), { isTTY, write: (text: string) => written.push(`${name}: ${text}`) > 0 });
  const io = { argv: [], env: {}, stdin: stream('in'), stdout: stream('out'), stderr: stream('err') } as unknown as Io;
  return { io, written };
}

describe('what is written', () => {
  it('goes to a terminal at once', async () => {
    const { io, written } = makeStreams(true);
    const context = makeContext(io);
    for (const text of ['a', 'b', 'c']) await context.write(text);
    expect(written).toEqual(['out: a', 'out: b', 'out: c']);
  });

  it('is gathered for anything else, but for the first text', async () => {
    const { io, written } = makeStreams(false);
    const context = makeContext(io);
    for (const text of ['a', 'b', 'c']) await context.write(text);
    expect(written).toEqual(['out: a']);
    await new Promise(resolve => setImmediate(resolve));
    expect(written).toEqual(['out: a', 'out: bc']);
  });

  it('stands before an error that comes later', async () => {
    const { io, written } = makeStreams(false);
    const context = makeContext(io);
    for (const text of ['a', 'b']) await context.write(text);
    context.report(new DepecheError('not-found', 'no such file', { subject: 'x' }));
    expect(written).toEqual(['out: a', 'out: b', 'err: depeche: x: no such file\n']);
  });

  it('never grows large', async () => {
    const { io, written } = makeStreams(false);
    const context = makeContext(io);
    for (let time = 0; time < 100; time++) await context.write('x'.repeat(10_000));
    expect(Math.max(...written.map(({ length }) => length))).toBeLessThan(50_000);
    await context.flush();
    expect(written.join('').replaceAll('out: ', '')).toHaveLength(1_000_000);
  });

  // Whoever writes goes on while a pipe is full, unless it is made to wait: the rest of a corpus would be kept in memory,
  // and with a listener for each write Node warns of a leak from the eleventh on.
  it('waits for a reader that is slower than the program', async () => {
    let listeners = 0;
    let waiting = 0;
    const stdout = new Writable({
      highWaterMark: 1,
      write(_chunk, _encoding, done) {
        setTimeout(done, 5);
      },
    });
    const context = makeContext({ ...makeStreams(false).io, stdout });
    for (let time = 0; time < 50; time++) {
      await context.write('x'.repeat(1000));
      await new Promise(resolve => setImmediate(resolve));
      listeners = Math.max(listeners, stdout.listenerCount('error'));
      waiting = Math.max(waiting, stdout.writableLength);
    }
    await context.flush();
    expect({ listeners, isMuch: waiting > 5000 }).toEqual({ listeners: 2, isMuch: false });
  });
});
