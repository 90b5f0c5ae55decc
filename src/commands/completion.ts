import type { CommandRow } from './definition.ts';

export const completion: CommandRow = {
  name: 'completion',
  summary: 'print a completion script for bash, zsh or fish',
  operands: '<shell>',
  options: [],
  examples: [
    ['source <(depeche completion bash)', 'in ~/.bashrc'],
    ['depeche completion fish > ~/.config/fish/completions/depeche.fish', 'once'],
  ],
  load: () => import('./completion.run.ts'),
};
