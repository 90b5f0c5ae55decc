import { DepecheError } from '../errors.ts';
import { bashScript } from './completion.bash.ts';
import { fishScript } from './completion.fish.ts';
import { SHELL_NAMES } from './completion.values.ts';
import { zshScript } from './completion.zsh.ts';
import type { CommandRow, Runner } from './definition.ts';

type Script = (commands: readonly CommandRow[]) => string;

const SCRIPTS: Readonly<Record<(typeof SHELL_NAMES)[number], Script>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
};

export const run: Runner['run'] = async (context, [wanted = ''], _options, commands) => {
  const shell = SHELL_NAMES.find(name => name === wanted);
  if (!shell)
    throw new DepecheError('usage', `unknown shell «${wanted}»`, { hint: `one of ${SHELL_NAMES.join(', ')}` });
  await context.write(SCRIPTS[shell](commands));
  return 0;
};
