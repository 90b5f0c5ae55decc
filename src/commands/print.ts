import type { CommandRow } from './definition.ts';
import { COLOR_OPTION, INPUT_OPTIONS, WIDTH_OPTION } from './options.ts';

export const print: CommandRow = {
  name: 'print',
  summary: 'typeset articles for reading',
  operands: '[file...]',
  options: [WIDTH_OPTION, COLOR_OPTION, ...INPUT_OPTIONS],
  examples: [
    ['depeche print dispatch.txt', 'one article, wrapped for the terminal'],
    ['depeche dispatch.txt', 'the same, shorter'],
    ['depeche print --width 60 wire/ | less', 'every article of a folder'],
    ['curl -s https://example.org/story.txt | depeche print -', 'from a pipe'],
  ],
  load: () => import('./print.run.ts'),
};
