import type { CommandRow } from './definition.ts';
import {
  COLOR_OPTION,
  FILTER_OPTIONS,
  HYPERLINK_OPTION,
  INPUT_OPTIONS,
  PAGER_OPTIONS,
  PLAIN_OPTION,
  WIDTH_OPTION,
} from './options.ts';

export const print: CommandRow = {
  name: 'print',
  summary: 'typeset articles for reading',
  operands: '[file...]',
  options: [
    { flags: '-n, --line-number', description: 'show paragraph numbers' },
    { flags: '-m, --max-count <number>', description: 'only the first so many paragraphs', least: 1 },
    { flags: '--lead', description: 'only the head and the first paragraph' },
    { flags: '--boilerplate', description: 'also show what is otherwise left out: captions, footers, sign-off' },
    WIDTH_OPTION,
    COLOR_OPTION,
    HYPERLINK_OPTION,
    PLAIN_OPTION,
    ...PAGER_OPTIONS,
    ...FILTER_OPTIONS,
    ...INPUT_OPTIONS,
  ],
  examples: [
    ['depeche print dispatch.txt', 'one article, wrapped for the terminal'],
    ['depeche dispatch.txt', 'the same, shorter'],
    ['depeche print --lead wire/', 'head and lead of every article of a folder'],
    ['depeche print --width 60 dispatch.txt > story.txt', 'wrapped, into a file'],
    ['depeche print dispatch.txt | wc -w', 'in a pipe: one paragraph a line'],
  ],
  load: () => import('./print.run.ts'),
};
