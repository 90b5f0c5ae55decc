import { casesFor, type Flag, flagsOf, operandOf, type Values } from './completion.values.ts';
import type { CommandRow } from './definition.ts';

const quote = (text: string): string =>
  text.replaceAll("'", "'\\''").replaceAll('[', '\\[').replaceAll(']', '\\]').replaceAll(':', '\\:');

/** Actions of `_arguments`; a blank offers nothing, and says what is meant. */
const ACTIONS: { readonly [Kind in Values['kind']]: (words: string, name: string) => string } = {
  words: words => `(${words})`,
  list: (words, name) => `_values -s , ${name} ${words}`,
  files: () => '_files',
  folders: () => '_files -/',
  nothing: () => ' ',
};

const actionOf = (values: Values, name: string): string =>
  ACTIONS[values.kind]('words' in values ? values.words.join(' ') : '', name);

export function zshScript(commands: readonly CommandRow[]): string {
  const names = commands.map(({ name, summary }) => `    '${name}:${quote(summary)}'\n`).join('');
  return `#compdef depeche
_depeche() {
  local -a commands=(
${names}  )
  if (( CURRENT == 2 )); then
    commands+=('help:show the help of a command')
    _describe command commands
    _files
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
    help) _describe command commands ;;
${casesFor(commands, caseOf)}  esac
}
# As a file in the fpath this is the function itself when it is called for the first time.
if [[ $funcstack[1] == _depeche ]]; then
  _depeche "$@"
else
  compdef _depeche depeche
fi
`;
}

function caseOf(pattern: string, command: CommandRow): string {
  const { name, values } = operandOf(command);
  const specs = flagsOf(command).map(specOf);
  if (values.kind !== 'nothing')
    specs.push(`'${values.kind === 'files' ? '*' : '1'}:${name}:${actionOf(values, name)}'`);
  return `    ${pattern})
      _arguments -s \\
${specs.map(spec => `        ${spec}`).join(' \\\n')} ;;
`;
}

/** `{-t+,--to=}'[the format]:format:(json csv)'`: `+` and `=` let the value stand in the same word too. */
function specOf({ short, long, values, placeholder, repeatable, description }: Flag): string {
  const name = long + (values === null ? '' : '=');
  const many = repeatable ? '*' : '';
  const value = values === null ? '' : `:${placeholder}:${actionOf(values, placeholder)}`;
  const rest = `[${quote(description)}]${value}'`;
  if (short === null) return `'${many}${name}${rest}`;
  return `${repeatable ? "'*'" : ''}{${short}${values === null ? '' : '+'},${name}}'${rest}`;
}
