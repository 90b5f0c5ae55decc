import { DepecheError } from '../errors.ts';
import type { CommandRow, OptionRow, Runner } from './definition.ts';

/** What a shell needs to know of one option. */
interface Flag {
  readonly short: string | null;
  readonly long: string;
  readonly takesValue: boolean;
  readonly choices: readonly string[];
  readonly description: string;
}

const SHELLS: Readonly<Record<string, (commands: readonly CommandRow[]) => string>> = { bash, zsh, fish };

export const run: Runner['run'] = async (context, [shell = ''], _options, commands) => {
  const script = Object.hasOwn(SHELLS, shell) ? SHELLS[shell] : undefined;
  if (!script)
    throw new DepecheError('usage', `unknown shell «${shell}»`, { hint: `one of ${Object.keys(SHELLS).join(', ')}` });
  await context.write(script(commands));
  return 0;
};

function toFlag({ flags, choices, known, description }: OptionRow): Flag {
  const long = /--[\w-]+/.exec(flags)?.[0] as string;
  return {
    short: /^-\w\b/.exec(flags)?.[0] ?? null,
    long,
    takesValue: flags.includes('<'),
    choices: choices ?? known ?? [],
    description,
  };
}

const flagsOf = (command: CommandRow): Flag[] => [
  ...command.options.map(toFlag),
  { short: '-h', long: '--help', takesValue: false, choices: [], description: 'show help' },
];

function bash(commands: readonly CommandRow[]): string {
  const cases = commands.map(command => {
    const flags = flagsOf(command);
    const values = flags
      .filter(flag => flag.takesValue)
      .map(flag => {
        const names = [flag.short, flag.long].filter(name => name !== null).join('|');
        return `        ${names}) COMPREPLY=($(compgen ${flag.choices.length > 0 ? `-W "${flag.choices.join(' ')}"` : '-f'} -- "$cur")); return ;;\n`;
      });
    const words = flags.flatMap(flag => [flag.short, flag.long]).filter(name => name !== null);
    return `    ${command.name})\n      case "$prev" in\n${values.join('')}      esac\n      words="${words.join(' ')}" ;;\n`;
  });
  return `# bash completion for depeche
_depeche() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD-1]}" words=""
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${commands.map(command => command.name).join(' ')} --help --version" -- "$cur") $(compgen -f -- "$cur"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
${cases.join('')}  esac
  case "$cur" in
    -*) COMPREPLY=($(compgen -W "$words" -- "$cur")) ;;
    *) [ "\${COMP_WORDS[1]}" = completion ] && COMPREPLY=($(compgen -W "${Object.keys(SHELLS).join(' ')}" -- "$cur")) || COMPREPLY=($(compgen -f -- "$cur")) ;;
  esac
}
complete -o filenames -F _depeche depeche
`;
}

const quoteZsh = (text: string): string =>
  text.replaceAll("'", "'\\''").replaceAll('[', '\\[').replaceAll(']', '\\]').replaceAll(':', '\\:');

function zsh(commands: readonly CommandRow[]): string {
  const names = commands.map(({ name, summary }) => `    '${name}:${quoteZsh(summary)}'`).join('\n');
  const cases = commands.map(command => {
    const specs = flagsOf(command).map(flag => {
      const value = flag.takesValue
        ? `:value:${flag.choices.length > 0 ? `(${flag.choices.join(' ')})` : '_files'}`
        : '';
      const names = flag.short === null ? `'${flag.long}` : `{${flag.short},${flag.long}}'`;
      return `        ${names}[${quoteZsh(flag.description)}]${value}'`;
    });
    const operands = command.name === 'completion' ? `'1:shell:(${Object.keys(SHELLS).join(' ')})'` : "'*:file:_files'";
    return `    ${command.name})\n      _arguments \\\n${specs.map(spec => `${spec} \\\n`).join('')}        ${operands} ;;\n`;
  });
  return `#compdef depeche
_depeche() {
  local -a commands=(
${names}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    _files
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
${cases.join('')}  esac
}
compdef _depeche depeche
`;
}

const quoteFish = (text: string): string => text.replaceAll('\\', '\\\\').replaceAll("'", "\\'");

function fish(commands: readonly CommandRow[]): string {
  const names = commands.map(
    ({ name, summary }) => `complete -c depeche -n __fish_use_subcommand -a ${name} -d '${quoteFish(summary)}'\n`,
  );
  const flags = commands.flatMap(command =>
    flagsOf(command).map(flag => {
      const short = flag.short === null ? '' : ` -s ${flag.short.slice(1)}`;
      const value = flag.choices.length > 0 ? ` -x -a '${flag.choices.join(' ')}'` : flag.takesValue ? ' -r' : '';
      return `complete -c depeche -n '__fish_seen_subcommand_from ${command.name}'${short} -l ${flag.long.slice(2)}${value} -d '${quoteFish(flag.description)}'\n`;
    }),
  );
  const shells = `complete -c depeche -n '__fish_seen_subcommand_from completion' -f -a '${Object.keys(SHELLS).join(' ')}'\n`;
  return `# fish completion for depeche\n${names.join('')}${flags.join('')}${shells}`;
}
