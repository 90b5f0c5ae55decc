import type { CommandRow } from './definition.ts';
import {
  COLOR_OPTION,
  FILTER_OPTIONS,
  INDEX_OPTION,
  INPUT_OPTIONS,
  PAGER_OPTIONS,
  PLAIN_OPTION,
  WIDTH_OPTION,
} from './options.ts';

export const stats: CommandRow = {
  name: 'stats',
  summary: 'count a corpus: days, agencies, places, who is quoted, lengths',
  operands: '[path...]',
  options: [
    { flags: '--top <number>', description: 'rows of a ranking (10; all in JSON and CSV)', least: 1 },
    { flags: '-t, --to <format>', description: 'for other programs', choices: ['json', 'csv'] },
    { flags: '--no-quotes', description: 'do not look for who is quoted: quicker' },
    { flags: '--html <file>', description: 'write a page with charts, complete in one file' },
    { flags: '--force', description: 'let --html replace a file' },
    PLAIN_OPTION,
    WIDTH_OPTION,
    COLOR_OPTION,
    ...PAGER_OPTIONS,
    INDEX_OPTION,
    ...FILTER_OPTIONS,
    ...INPUT_OPTIONS,
  ],
  examples: [
    ['depeche stats wire/', 'charts in the terminal'],
    ['depeche stats --since 2023 --agency xinhua wire/', 'of some of the dispatches'],
    ["depeche stats --to json wire/ | jq '.places.rows[:3]'", 'for other programs'],
    ['depeche stats --html wire.html wire/', 'a page to open in a browser'],
  ],
  load: () => import('./stats.run.ts'),
};
