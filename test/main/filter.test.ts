import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { writeCorpus } from '../../bench/generate.mjs';
import { BINARY, makeFolder, runBinary } from '../support/cli.ts';

const hasParallel = spawnSync('sh', ['-c', 'command -v parallel']).status === 0;

async function records(count: number): Promise<string> {
  const folder = makeFolder();
  writeCorpus(folder, count, 2);
  return (await runBinary({ argv: ['export', '--to', 'ndjson', folder] })).stdout;
}

describe('depeche as a filter from NDJSON to NDJSON', () => {
  it('passes over a record that cannot be read, tells which, and writes the others in their order', async () => {
    const lines = (await records(6)).split('\n').slice(0, -1);
    const broken = [...lines.slice(0, 3), '{"version":1,', ...lines.slice(3)];
    const { code, stdout, stderr } = await runBinary({
      argv: ['export', '--to', 'ndjson', '-'],
      stdin: `${broken.join('\n')}\n`,
    });
    expect({ code, stderr }).toEqual({ code: 2, stderr: 'depeche: -: line 4: no valid JSON\n' });
    const headlines = (of: readonly string[]) => of.map(line => JSON.parse(line).header.headline);
    expect(headlines(stdout.split('\n').slice(0, -1))).toEqual(headlines(lines));
  });

  it.skipIf(!hasParallel)('gives the same under GNU parallel, in the same order', async () => {
    const stdin = await records(60);
    const argv = ['export', '--to', 'ndjson', '--rows', 'quotes', '-'];
    const { stdout } = await runBinary({ argv, stdin });
    const { status, stdout: parallel } = spawnSync(
      'parallel',
      ['--pipe', '--keep-order', '--block', '100k', '-j', '2', process.execPath, BINARY, ...argv],
      { input: stdin, encoding: 'utf8', maxBuffer: 1 << 28 },
    );
    expect(status).toBe(0);
    expect(parallel.split('\n').length).toBeGreaterThan(100);
    expect(parallel).toBe(stdout);
  });
});
