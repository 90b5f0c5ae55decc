import type { CommandRow } from './definition.ts';
import { COLOR_OPTION, FILTER_OPTIONS, INPUT_OPTIONS, PAGER_OPTIONS, PLAIN_OPTION, WIDTH_OPTION } from './options.ts';

export const dedupe: CommandRow = {
  name: 'dedupe',
  summary: 'find copies, updates and takes of one story',
  operands: '[path...]',
  options: [
    {
      flags: '--threshold <percent>',
      description: 'how much of the shorter of two dispatches must stand in the other one (50)',
      least: 1,
    },
    { flags: '--within <days>', description: 'only dispatches that lie no more than so many days apart', least: 0 },
    { flags: '-l, --older', description: 'only the addresses of all but the newest of each story' },
    { flags: '-0, --null', description: 'end addresses with a NUL byte' },
    { flags: '-t, --to <format>', description: 'for other programs', choices: ['json'] },
    { flags: '-q, --quiet', description: 'show nothing; the exit code tells' },
    PLAIN_OPTION,
    WIDTH_OPTION,
    COLOR_OPTION,
    ...PAGER_OPTIONS,
    ...FILTER_OPTIONS,
    ...INPUT_OPTIONS,
  ],
  examples: [
    ['depeche dedupe wire/', 'stories with more than one dispatch'],
    ['depeche dedupe --within 3 --threshold 70 wire/', 'closer ones, of the same days'],
    ["depeche dedupe wire/ | awk -F'\\t' '$2 == \"exact\" { print $5 }'", 'copies of the newest'],
    ['depeche dedupe -l0 wire/ | xargs -0 rm', 'keep the newest only (a file a dispatch)'],
  ],
  load: () => import('./dedupe.run.ts'),
};
