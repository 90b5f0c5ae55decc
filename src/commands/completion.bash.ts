import { casesFor, type Flag, flagsOf, operandOf, type Values } from './completion.values.ts';
import type { CommandRow } from './definition.ts';

// The functions share `cur` and `prev`, which are local to _depeche. Bash 3.2, which macOS has, knows no compopt: there words
// are completed as if they were names of files, which shows where a folder is called as one of them.
const FUNCTIONS = `# bash completion for depeche
_depeche_words() {
  compopt +o filenames 2> /dev/null
  COMPREPLY=($(compgen -W "$1" -- "$cur"))
}
_depeche_list() {
  local given=""
  [[ "$cur" == *,* ]] && given="\${cur%,*},"
  compopt +o filenames -o nospace 2> /dev/null
  COMPREPLY=($(compgen -P "$given" -W "$1" -- "\${cur##*,}"))
}
_depeche_files() {
  local name
  while IFS= read -r name; do
    [[ -n "$name" ]] && COMPREPLY+=("$name")
  done <<< "$(compgen "$1" -- "$cur")"
}
`;

const ACTIONS: { readonly [Kind in Values['kind']]: (words: string) => string } = {
  words: words => `_depeche_words "${words}"`,
  list: words => `_depeche_list "${words}"`,
  files: () => '_depeche_files -f',
  folders: () => '_depeche_files -d',
  nothing: () => ':',
};

const actionOf = (values: Values): string => ACTIONS[values.kind]('words' in values ? values.words.join(' ') : '');
const namesOf = ({ short, long }: Flag): string[] => (short === null ? [long] : [short, long]);

export function bashScript(commands: readonly CommandRow[]): string {
  const names = commands.map(({ name }) => name).join(' ');
  return `${FUNCTIONS}_depeche_command() {
  case "$1" in
    help) _depeche_words "${names}" ;;
${casesFor(commands, caseOf)}  esac
}
_depeche() {
  local IFS=$' \\t\\n' glued=""
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD-1]}"
  COMPREPLY=()
  if [[ "$COMP_CWORD" -eq 1 ]]; then
    _depeche_files -f
    COMPREPLY+=($(compgen -W "${names} help --help --version" -- "$cur"))
    return
  fi
  # Bash parts --color=always at the sign, unless COMP_WORDBREAKS says otherwise.
  if [[ "$cur" == "=" ]]; then
    cur=""
  elif [[ "$prev" == "=" ]]; then
    prev="\${COMP_WORDS[COMP_CWORD-2]}"
  elif [[ "$cur" == --*=* ]]; then
    glued="\${cur%%=*}="
    prev="\${cur%%=*}"
    cur="\${cur#*=}"
  fi
  _depeche_command "\${COMP_WORDS[1]}"
  [[ -n "$glued" ]] && COMPREPLY=("\${COMPREPLY[@]/#/$glued}")
}
complete -o filenames -F _depeche depeche
`;
}

function caseOf(pattern: string, command: CommandRow): string {
  const flags = flagsOf(command);
  const byAction = new Map<string, string[]>();
  for (const flag of flags) {
    if (flag.values === null) continue;
    const action = actionOf(flag.values);
    byAction.set(action, [...(byAction.get(action) ?? []), ...namesOf(flag)]);
  }
  const values = [...byAction].map(([action, names]) => `        ${names.join('|')}) ${action}; return ;;\n`);
  return `    ${pattern})
      case "$prev" in
${values.join('')}      esac
      case "$cur" in
        -*) _depeche_words "${flags.flatMap(namesOf).join(' ')}" ;;
        *) ${actionOf(operandOf(command).values)} ;;
      esac ;;
`;
}
