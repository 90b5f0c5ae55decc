// The man page, made of the table of commands: troff with the macros of man(7), which groff and mandoc read.

/** Text in a paragraph: nothing of it is a request or an escape, and hyphens of options stay what they are. */
function plain(text) {
  return (
    text
      .replaceAll('\\', '\\e')
      .replaceAll('-', '\\-')
      .replace(/^([.'])/gm, '\\&$1')
      // So that no reader has to guess the encoding.
      .replace(/[^\0-\x7f]/gu, char => `\\[u${char.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}]`)
  );
}

const bold = text => `\\fB${plain(text)}\\fR`;
const italic = text => `\\fI${plain(text)}\\fR`;

/** `-o, --output <file>` with its names bold and its value in italics. */
function flags(text) {
  return text
    .split(/(<[^>]*>|\[[^\]]*\])/)
    .map(part =>
      /^[<[]/.test(part)
        ? italic(part.slice(1, -1))
        : part
            .split(/(,? )/)
            .map(word => (/^-/.test(word) ? bold(word) : plain(word)))
            .join(''),
    )
    .join('');
}

const option = ({ flags: names, description, choices }) => [
  '.TP',
  flags(names),
  plain(sentence(description) + (choices ? ` One of ${choices.join(', ')}.` : '')),
];

const sentence = text => `${text[0].toUpperCase()}${text.slice(1)}${/[.)]$/.test(text) ? '' : '.'}`;

function command({ name, summary, operands, options, examples }, shared) {
  const own = options.filter(row => !shared.has(row));
  const common = options.length > own.length ? ['.PP', 'Also the options of several commands, below.'] : [];
  return [
    `.SS ${name}`,
    `${bold(`depeche ${name}`)} [options] ${italic(operands)}`.trimEnd(),
    '.PP',
    plain(sentence(summary)),
    ...own.flatMap(option),
    ...common,
    ...examples.flatMap(([line, does]) => [
      '.PP',
      plain(sentence(does)),
      '.PP',
      '.in +4n',
      '.nf',
      plain(line),
      '.fi',
      '.in',
    ]),
  ];
}

/** The options that several commands have, each with the commands that have it. */
function sharedOptions(commands) {
  const shared = new Map();
  for (const { options, name } of commands)
    for (const row of options) shared.set(row, [...(shared.get(row) ?? []), name]);
  return new Map([...shared].filter(([, names]) => names.length > 2));
}

/** The page as text. `formats` are rows with `name` and `description`. */
export function manPage({ commands, reads, writes, version, date }) {
  const shared = sharedOptions(commands);
  const rows = list => list.flatMap(({ name, description }) => ['.TP', bold(name), plain(sentence(description))]);
  return [
    `.TH DEPECHE 1 "${date}" "depeche ${version}" "User Commands"`,
    '.SH NAME',
    'depeche \\- reads news\\-agency dispatches: prints, searches, lists, exports and inspects them',
    '.SH SYNOPSIS',
    `${bold('depeche')} ${italic('command')} [options] [${italic('path')} ...]`,
    '.br',
    `${bold('depeche')} ${italic('file')}`,
    '.SH DESCRIPTION',
    plain(
      'depeche reads the raw text of wire stories, in many languages and containers, and turns each one into a structured article: headline, dateline, paragraphs, end mark, quotes, and the lines around the story that do not belong to it.',
    ),
    '.PP',
    plain(
      'Every command reads files, folders and standard input (-). An article has an address: its path, or PATH#N when its file holds several. Commands write addresses and take them.',
    ),
    '.PP',
    `${bold('depeche')} ${italic('file')} prints the file. Each command has its own ${bold('--help')}.`,
    '.SH COMMANDS',
    ...commands.flatMap(row => command(row, shared)),
    '.SH OPTIONS OF SEVERAL COMMANDS',
    ...[...shared].flatMap(([row, names]) => [...option(row), `(${names.join(', ')})`]),
    '.TP',
    `${bold('-h')}, ${bold('--help')}`,
    'Shows the options of a command.',
    '.TP',
    `${bold('-V')}, ${bold('--version')}`,
    'Shows the version.',
    '.SH FORMATS',
    `What is read, found by its content or named by ${bold('--from')}:`,
    ...rows(reads),
    '.PP',
    `What ${bold('depeche export --to')} writes:`,
    ...rows(writes),
    '.SH EXIT STATUS',
    ...[
      ['0', 'Found, or done.'],
      ['1', 'Nothing found.'],
      ['2', 'An error, also when the other files were read; wrong usage.'],
    ].flatMap(([code, meaning]) => ['.TP', bold(code), plain(meaning)]),
    '.SH ENVIRONMENT',
    ...[
      ['NO_COLOR, FORCE_COLOR, CLICOLOR_FORCE, TERM', 'When to colour, unless --color says it.'],
      ['DEPECHE_PAGER, PAGER', 'What long output is shown with on a terminal.'],
      ['COLUMNS', "The terminal's width where it cannot be asked for."],
      ['ACCESSIBLE', 'When set, plain pages for a screen reader, as with --plain.'],
    ].flatMap(([name, meaning]) => ['.TP', bold(name), plain(meaning)]),
    '.SH SEE ALSO',
    `${bold('rg')}(1), ${bold('jq')}(1), ${bold('pandoc')}(1)`,
    '',
  ].join('\n');
}
