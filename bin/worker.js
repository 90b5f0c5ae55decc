// A thread that sifts files for `depeche search` over large folders.
const { parentPort, workerData } = require('node:worker_threads');
const { load } = require('./runtime.js');

load('sift-worker.cjs').serve(parentPort, workerData);
