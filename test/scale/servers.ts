import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

/** A ClickHouse server on free ports of the loopback interface, with its own configuration and data folder. */
export interface Server {
  readonly port: number;
  readonly query: (sql: string) => string[][];
  readonly stop: () => Promise<void>;
}

/** Asked of the shell: `clickhouse-client --help` never ends where it does not know how wide the terminal is. */
export const hasClickHouse = (): boolean =>
  spawnSync('sh', ['-c', 'command -v clickhouse-server && command -v clickhouse-client'], { stdio: 'ignore' })
    .status === 0;

/** Debian's package, where this user may install it. */
export function installClickHouse(): boolean {
  if (hasClickHouse()) return true;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const packages = ['clickhouse-server', 'clickhouse-client'];
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]])
    spawnSync('apt-get', ['-o', 'Acquire::http::Timeout=20', ...args], { env, stdio: 'ignore', timeout: 300_000 });
  return hasClickHouse();
}

const freePort = (): Promise<number> =>
  new Promise(resolve => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

/** Servers that know each other as the shards of the cluster `wire`. */
export async function startServers(folder: string, count: number): Promise<Server[]> {
  const places = [];
  for (let index = 0; index < count; index++)
    places.push({ folder: join(folder, `server-${index}`), tcp: await freePort(), http: await freePort() });
  const shards = places
    .map(({ tcp }) => `<shard><replica><host>127.0.0.1</host><port>${tcp}</port></replica></shard>`)
    .join('');
  return await Promise.all(places.map(place => startServer(place, shards)));
}

async function startServer(
  { folder, tcp, http }: { folder: string; tcp: number; http: number },
  shards: string,
): Promise<Server> {
  mkdirSync(join(folder, 'data'), { recursive: true });
  mkdirSync(join(folder, 'tmp'));
  writeFileSync(
    join(folder, 'users.xml'),
    `<yandex><profiles><default><max_memory_usage>4000000000</max_memory_usage><max_insert_block_size>65536</max_insert_block_size></default></profiles>
<users><default><password></password><networks><ip>127.0.0.1</ip></networks><profile>default</profile><quota>default</quota>
</default></users><quotas><default/></quotas></yandex>\n`,
  );
  writeFileSync(
    join(folder, 'config.xml'),
    `<yandex><logger><level>error</level><console>1</console></logger><listen_host>127.0.0.1</listen_host>
<http_port>${http}</http_port><tcp_port>${tcp}</tcp_port><path>${folder}/data/</path><tmp_path>${folder}/tmp/</tmp_path>
<users_config>${folder}/users.xml</users_config><default_profile>default</default_profile>
<default_database>default</default_database><mark_cache_size>67108864</mark_cache_size>
<remote_servers><wire>${shards}</wire></remote_servers></yandex>\n`,
  );
  const child = spawn('clickhouse-server', [`--config-file=${join(folder, 'config.xml')}`], {
    cwd: folder,
    stdio: 'ignore',
  });
  const query = (sql: string): string[][] => runQuery(tcp, sql);
  for (let wait = 0; wait < 300; wait++) {
    if (child.exitCode !== null) throw new Error(`clickhouse-server ended with ${child.exitCode}`);
    try {
      query('SELECT 1');
      return { port: tcp, query, stop: () => stop(child) };
    } catch {
      await new Promise(resolve => setTimeout(resolve, 100));
    }
  }
  await stop(child);
  throw new Error('clickhouse-server does not answer');
}

function runQuery(port: number, sql: string): string[][] {
  const { status, stdout, stderr } = spawnSync('clickhouse-client', ['--port', String(port), '--query', sql], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    timeout: 60_000,
  });
  if (status !== 0) throw new Error(stderr);
  return (
    stdout
      .split('\n')
      .slice(0, -1)
      // TabSeparated escapes apostrophes too.
      .map(line => line.replaceAll("\\'", "'").split('\t'))
  );
}

function stop(child: ChildProcess): Promise<void> {
  return new Promise(resolve => {
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });
}
