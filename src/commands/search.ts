import type { CommandRow } from './definition.ts';
import { COLOR_OPTION, INPUT_OPTIONS, WIDTH_OPTION } from './options.ts';

export const search: CommandRow = {
  name: 'search',
  summary: 'find passages, whatever their accents and line breaks',
  operands: '[operand...]',
  options: [
    { flags: '-e, --regexp <pattern>', description: 'a pattern; may be given several times', repeatable: true },
    { flags: '-F, --fixed-strings', description: 'the pattern is text, not a regular expression' },
    { flags: '-i, --ignore-case', description: 'ignore case' },
    { flags: '-s, --case-sensitive', description: 'respect case' },
    { flags: '-S, --smart-case', description: 'ignore case unless the pattern has a capital (the default)' },
    {
      flags: '--accents <how>',
      description: 'what accents in text and pattern mean',
      choices: ['smart', 'ignore', 'exact'],
    },
    { flags: '-n, --line-number', description: 'show paragraph numbers, also in a pipe' },
    { flags: '-N, --no-line-number', description: 'show no paragraph numbers' },
    { flags: '-H, --with-filename', description: 'show the address, also for one file' },
    { flags: '-I, --no-filename', description: 'show no addresses' },
    { flags: '-c, --count', description: 'show only how many paragraphs match, for each article' },
    { flags: '-l, --files-with-matches', description: 'show only the addresses of articles that match' },
    { flags: '-q, --quiet', description: 'show nothing; stop at the first match' },
    WIDTH_OPTION,
    COLOR_OPTION,
    ...INPUT_OPTIONS,
  ],
  examples: [
    ['depeche search evenement dispatch.txt', 'finds «événement» and «Événement»'],
    ["depeche search 'a (déclaré|indiqué)' wire/", 'a regular expression, over a folder'],
    ['depeche search -F "communauté d\'avenir" dispatch.txt', 'a phrase, also across a line break'],
    ['depeche search -c sommet wire/', 'how many paragraphs match'],
  ],
  load: () => import('./search.run.ts'),
};
