import type { CommandRow } from './definition.ts';
import { COLOR_OPTION, INPUT_OPTIONS, WIDTH_OPTION } from './options.ts';

export const inspect: CommandRow = {
  name: 'inspect',
  summary: 'show how each line was understood, with the warnings',
  operands: '[file...]',
  options: [
    { ...WIDTH_OPTION, description: 'cut lines at this width, also in a pipe' },
    COLOR_OPTION,
    ...INPUT_OPTIONS,
  ],
  examples: [
    ['depeche inspect dispatch.txt', 'roles in a gutter, then the lines'],
    ['depeche inspect dispatch.txt | grep boilerplate', 'what was left out of the story'],
  ],
  load: () => import('./inspect.run.ts'),
};
