import type { CommandRow } from './definition.ts';
import { INPUT_OPTIONS, PLAIN_OPTION } from './options.ts';

export const indexCommand: CommandRow = {
  name: 'index',
  summary: 'build or update an index of a folder, for --index',
  operands: '<dir>',
  options: [
    {
      flags: '-o, --output <file>',
      description: 'the index (else the name of the folder with .depeche, in the working folder)',
    },
    { flags: '--no-quotes', description: 'do not look for who is quoted: quicker' },
    PLAIN_OPTION,
    ...INPUT_OPTIONS,
  ],
  examples: [
    ['depeche index wire/', 'builds or updates wire.depeche'],
    ["depeche search --index wire.depeche 'communauté d’avenir'", 'searches the whole folder'],
    ['depeche list --index wire.depeche --place pékin wire/2023', 'one part of it'],
  ],
  load: () => import('./index.run.ts'),
};
