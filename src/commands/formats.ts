import type { CommandRow } from './definition.ts';

export const formats: CommandRow = {
  name: 'formats',
  summary: 'list the formats that are read and written',
  operands: '',
  options: [],
  examples: [
    ['depeche formats', 'name, direction, extensions, media types, description'],
    ["depeche formats | awk -F'\\t' '$2 == \"read\" { print $1 }'", 'what --from takes'],
  ],
  load: () => import('./formats.run.ts'),
};
