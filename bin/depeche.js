#!/usr/bin/env node
// CommonJS on purpose: starting from an ES module costs 20 ms more (docs/architecture.md).
const { load, plainStdout } = require('./runtime.js');

load('core.cjs')
  .main({
    argv: process.argv.slice(2),
    // Node makes a stream when it is first asked for one; most runs read no standard input and write no error.
    get stdin() {
      return process.stdin;
    },
    stdout: plainStdout() ?? process.stdout,
    get stderr() {
      return process.stderr;
    },
    env: process.env,
    pageScript() {
      return require('node:fs').readFileSync(require.resolve('../dist/page/charts.js'), 'utf8');
    },
    startWorker(words) {
      const { Worker } = require('node:worker_threads');
      return new Worker(require.resolve('./worker.js'), { workerData: words });
    },
    ignoreInterrupts() {
      const ignore = () => undefined;
      process.on('SIGINT', ignore);
      return () => process.off('SIGINT', ignore);
    },
  })
  .then(code => {
    // Not process.exit(): it would cut off what a pipe has not taken yet.
    process.exitCode = code;
  });
