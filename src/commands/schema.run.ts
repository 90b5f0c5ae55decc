import { DepecheError } from '../errors.ts';
import { SERVER_SCHEMAS } from '../export/server-schemas.ts';
import type { Runner } from './definition.ts';

export const run: Runner['run'] = async (context, [wanted]) => {
  const found = SERVER_SCHEMAS.find(({ name }) => name === wanted);
  if (!found)
    throw new DepecheError('usage', `there is no schema for «${wanted}»`, {
      hint: `there is one for ${SERVER_SCHEMAS.map(({ name }) => name).join(', ')}`,
    });
  await context.write(await found.load());
  return 0;
};
