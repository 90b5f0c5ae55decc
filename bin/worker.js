// A thread for what many files ask for: sifting them for `depeche search`, reading them for `depeche index`.
const { parentPort, workerData } = require('node:worker_threads');
const { load } = require('./depeche.js');

load(`${workerData.kind}-worker.cjs`).serve(parentPort, workerData);
