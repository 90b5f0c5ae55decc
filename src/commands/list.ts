import type { CommandRow } from './definition.ts';
import { COLOR_OPTION, FILTER_OPTIONS, INDEX_OPTION, INPUT_OPTIONS } from './options.ts';

export const list: CommandRow = {
  name: 'list',
  summary: 'one line an article: address, date, agency, place, headline',
  operands: '[path...]',
  options: [
    { flags: '-0, --null', description: 'only the addresses, each ended by a NUL byte' },
    COLOR_OPTION,
    INDEX_OPTION,
    ...FILTER_OPTIONS,
    ...INPUT_OPTIONS,
  ],
  examples: [
    ['depeche list wire/', 'what is in a folder'],
    ['depeche list wire/ | cut -f2,5', 'dates and headlines'],
    ['depeche list -0 wire/ | xargs -0 depeche print', 'print them all'],
  ],
  load: () => import('./list.run.ts'),
};
