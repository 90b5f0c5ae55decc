import { SERVER_SCHEMAS } from '../export/server-schemas.ts';
import type { CommandRow } from './definition.ts';

export const schemaCommand: CommandRow = {
  name: 'schema',
  summary: `print the tables of a server for what export writes: ${SERVER_SCHEMAS.map(({ name }) => name).join(', ')}`,
  operands: '<server>',
  options: [],
  examples: [
    ['depeche schema clickhouse | clickhouse-client --multiquery', 'makes the tables'],
    ['depeche schema opensearch > mapping.json', 'the body of PUT /depeche'],
  ],
  load: () => import('./schema.run.ts'),
};
