import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeCorpus } from '../../bench/generate.mjs';
import { BINARY, ROOT } from '../support/cli.ts';
import { installClickHouse, type Server, startServers } from './servers.ts';

const ARTICLES = Number(process.env['SCALE_ARTICLES'] ?? 20_000);
const isThere = installClickHouse();
if (!isThere)
  process.stderr.write('\n!!! SKIPPED: clickhouse-server is not installed and cannot be: its recipe is NOT tested\n\n');

/** The blocks of docs/scale.md under «ClickHouse», as written. */
function recipe(heading: string): string {
  const page = readFileSync(join(ROOT, 'docs/scale.md'), 'utf8');
  const section = page.split(/^#+ /m).find(part => part.startsWith(`${heading}\n`)) ?? '';
  return [...section.matchAll(/^```sh\n([\s\S]*?)^```/gm)].map(([, block]) => block).join('');
}

describe.skipIf(!isThere)('ClickHouse', () => {
  let folder: string;
  let servers: readonly Server[];

  /** Runs commands where a folder `wire/` is, with depeche on the path. */
  function shell(script: string): string {
    const [first, second] = servers.map(({ port }) => String(port));
    const { status, stdout, stderr } = spawnSync('bash', ['-euo', 'pipefail', '-c', script], {
      cwd: folder,
      env: {
        ...process.env,
        PATH: `${folder}/bin${delimiter}${process.env['PATH']}`,
        CLICKHOUSE_PORT: first,
        SECOND_PORT: second,
      },
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    if (status !== 0) throw new Error(`${stderr}\n${script}`);
    return stdout;
  }
  const depeche = (...argv: string[]): string[] => {
    const { stdout } = spawnSync(process.execPath, [BINARY, ...argv], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return stdout.split('\n').slice(0, -1);
  };
  const ask = (sql: string): string[][] => (servers[0] as Server).query(sql);

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'depeche-scale-'));
    writeCorpus(join(folder, 'wire'), ARTICLES, 11);
    mkdirSync(join(folder, 'bin'));
    writeFileSync(join(folder, 'bin/depeche'), `#!/bin/sh\nexec '${process.execPath}' '${BINARY}' "$@"\n`, {
      mode: 0o755,
    });
    servers = await startServers(folder, 2);
    shell(recipe('ClickHouse'));
  });
  afterAll(async () => {
    await Promise.all((servers ?? []).map(server => server.stop()));
    rmSync(folder, { recursive: true, force: true });
  });

  it('holds every article, paragraph and quote', () => {
    expect(ask('SELECT count() FROM articles')).toEqual([[String(ARTICLES)]]);
    expect(Number(ask('SELECT count() FROM paragraphs')[0]?.[0])).toBeGreaterThan(ARTICLES);
    expect(Number(ask('SELECT count() FROM quotes')[0]?.[0])).toBeGreaterThan(ARTICLES);
  });

  it.each(['night market', 'la géologue', 'Vézinet', 'fanfare des pêcheurs', 'no such words'])(
    'finds «%s» where search does',
    words => {
      const ours = depeche(
        'search',
        '-F',
        '-i',
        '--accents',
        'exact',
        '--in',
        'body,subhead,note',
        '-c',
        words,
        'wire/',
      ).sort();
      const theirs = ask(
        `SELECT address, count() FROM paragraphs WHERE positionCaseInsensitiveUTF8(text, '${words}') > 0 GROUP BY address`,
      );
      expect(theirs.map(([address, count]) => `${address}:${count}`).sort()).toEqual(ours);
      expect(words === 'no such words' || ours.length > 0).toBe(true);
    },
  );

  it('counts speakers as depeche does', () => {
    const [stats = '{}'] = depeche('stats', '--to', 'json', 'wire/');
    const { speakers } = (JSON.parse(stats) as { quotes: { speakers: { name: string; count: number }[] } }).quotes;
    const rows = ask('SELECT speaker, count() FROM quotes WHERE speaker IS NOT NULL GROUP BY speaker');
    const ours = speakers.map(({ name, count }) => `${name} ${count}`).sort();
    expect(rows.map(row => row.join(' ')).sort()).toEqual(ours);
    expect(ours.length).toBeGreaterThan(50);
    const all = ask("SELECT ifNull(speaker, ifNull(source, '-')) AS who, count() FROM quotes GROUP BY who");
    const counted = depeche('quotes', '--count', 'wire/').map(line => line.split('\t').reverse());
    expect(all.map(row => row.join(' ')).sort()).toEqual(counted.map(row => row.join(' ')).sort());
  });

  it('answers the same from two shards', () => {
    shell(recipe('Two shards'));
    const count = (table: string): string[][] =>
      ask(
        `SELECT count(), uniqExact(address), sum(words) FROM ${table} WHERE positionCaseInsensitiveUTF8(text, 'lighthouse') > 0`,
      );
    expect(count('all_paragraphs')).toEqual(count('paragraphs'));
    const parts = servers.map(server => Number(server.query('SELECT count() FROM shard_paragraphs')[0]?.[0]));
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(Number(ask('SELECT count() FROM paragraphs')[0]?.[0]));
    for (const part of parts) expect(part).toBeGreaterThan(0);
  });
});
