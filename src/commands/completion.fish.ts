import { flagsOf, operandOf, type Values } from './completion.values.ts';
import type { CommandRow } from './definition.ts';

const quote = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

/** What `complete` says of the words that it offers, behind an option (`-x`) or as operands (`-f`): no files among them. */
const OFFERS: { readonly [Kind in Values['kind']]: (words: string) => string | null } = {
  words: words => quote(words),
  list: words => quote(`(__depeche_list ${words})`),
  files: () => null,
  folders: () => quote('(__fish_complete_directories)'),
  nothing: () => '',
};

const offerOf = (values: Values): string | null => OFFERS[values.kind]('words' in values ? values.words.join(' ') : '');
const withWords = (flag: string, offer: string): string => (offer === '' ? ` ${flag}` : ` ${flag} -a ${offer}`);

export function fishScript(commands: readonly CommandRow[]): string {
  const names = commands.map(({ name }) => name).join(' ');
  const first = [...commands, { name: 'help', summary: 'show the help of a command' }].map(
    ({ name, summary }) => `complete -c depeche -n __fish_use_subcommand -a ${name} -d ${quote(summary)}\n`,
  );
  return `# fish completion for depeche
# Whether the command is this one; \`depeche FILE\` prints, so what is no command has the options of print.
function __depeche_is
    set -l words (commandline -opc)
    set -q words[2]; or return 1
    set -l command $words[2]
    contains -- $command ${names} help; or set command print
    test $command = $argv[1]
end
# Words of which several may be given, with commas between them.
function __depeche_list
    set -l given (commandline -ct | string replace -r '^--[^=]*=' '' | string replace -r '[^,]*$' '')
    set -q given[1]; or set given ''
    printf '%s\\n' $given[1]$argv
end
${first.join('')}complete -c depeche -n '__depeche_is help' -f -a ${quote(names)}
${commands.flatMap(linesOf).join('')}`;
}

function linesOf(command: CommandRow): string[] {
  const start = `complete -c depeche -n '__depeche_is ${command.name}'`;
  const flags = flagsOf(command).map(({ short, long, values, description }) => {
    const letter = short === null ? '' : ` -s ${short.slice(1)}`;
    const offer = values && offerOf(values);
    const value = values === null ? '' : offer === null ? ' -r' : withWords('-x', offer);
    return `${start}${letter} -l ${long.slice(2)}${value} -d ${quote(description)}\n`;
  });
  const offer = offerOf(operandOf(command).values);
  return offer === null ? flags : [...flags, `${start}${withWords('-f', offer)}\n`];
}
