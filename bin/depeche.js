#!/usr/bin/env node
// CommonJS on purpose: starting from an ES module costs 20 ms more (docs/architecture.md).
const { load, plainStdout } = require('./runtime.js');

const plain = plainStdout();
/** Whether a stream of Node's was asked for: it may still hold what it could not write. */
let mayHoldText = plain === null;

load('core.cjs')
  .main({
    argv: process.argv.slice(2),
    // Node makes a stream when it is first asked for one; most runs read no standard input and write no error.
    get stdin() {
      return process.stdin;
    },
    stdout: plain ?? process.stdout,
    get stderr() {
      mayHoldText = true;
      return process.stderr;
    },
    env: process.env,
    pageScript() {
      return require('node:fs').readFileSync(require.resolve('../dist/page/charts.js'), 'utf8');
    },
    startWorker(task) {
      const { Worker } = require('node:worker_threads');
      return new Worker(require.resolve('./worker.js'), { workerData: task });
    },
    ignoreInterrupts() {
      const ignore = () => undefined;
      process.on('SIGINT', ignore);
      return () => process.off('SIGINT', ignore);
    },
    onInterrupt(clean) {
      const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
      const forget = () => {
        for (const signal of signals) process.off(signal, stop);
      };
      const stop = signal => {
        clean();
        forget();
        // Dies as it would have, so that a shell sees which signal it was.
        process.kill(process.pid, signal);
      };
      for (const signal of signals) process.on(signal, stop);
      return forget;
    },
  })
  .then(code => {
    process.exitCode = code;
    // Ending by itself, Node would first take its whole heap apart. But process.exit() cuts off what a stream still holds.
    if (!mayHoldText) setImmediate(() => process.exit());
  });
