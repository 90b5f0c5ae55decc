#!/usr/bin/env node
// CommonJS on purpose: starting from an ES module costs 20 ms more (docs/architecture.md).
const { main } = require('../dist/cli.cjs');

main({
  argv: process.argv.slice(2),
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
}).then(code => {
  // Not process.exit(): it would cut off what a pipe has not taken yet.
  process.exitCode = code;
});
