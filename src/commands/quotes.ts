import type { CommandRow } from './definition.ts';
import {
  COLOR_OPTION,
  FILTER_OPTIONS,
  HYPERLINK_OPTION,
  INDEX_OPTION,
  INPUT_OPTIONS,
  WIDTH_OPTION,
} from './options.ts';
import { QUOTE_FORMAT_NAMES } from './quotes.formats.ts';

export const quotesCommand: CommandRow = {
  name: 'quotes',
  summary: 'list who said what, in French and English',
  operands: '[path...]',
  options: [
    { flags: '--by <name>', description: 'only of this speaker; any part of the name', repeatable: true },
    { flags: '--kind <kind>', description: 'only of this kind', choices: ['direct', 'indirect', 'mixed'] },
    {
      flags: '--cue <word>',
      description: 'only with this cue: a verb («déclarer»), a part of it, or a class («directive»)',
    },
    {
      flags: '--match <pattern>',
      description: 'only where this matches in what was said or, with --terms, in a term, as search matches',
      repeatable: true,
    },
    { flags: '-F, --fixed-strings', description: 'patterns are text, not regular expressions' },
    { flags: '-i, --ignore-case', description: 'ignore case', group: 'case' },
    { flags: '-s, --case-sensitive', description: 'respect case', group: 'case' },
    { flags: '-w, --word-regexp', description: 'only whole words' },
    {
      flags: '--flag <flag>',
      description: 'only with this flag',
      choices: ['negated', 'hearsay', 'inferred', 'fragment', 'headline'],
    },
    { flags: '--certain', description: 'leave out what is only inferred, and fragments' },
    {
      flags: '--terms',
      description: 'list titles, nicknames, terms, and the marked words of mixed quotes and fragments',
    },
    { flags: '-c, --count', description: 'rank the speakers by how much they say; with --terms, the terms' },
    {
      flags: '-t, --to <format>',
      description: `write rows: ${QUOTE_FORMAT_NAMES.join(', ')}`,
      known: QUOTE_FORMAT_NAMES,
    },
    { flags: '-q, --quiet', description: 'show nothing; stop at the first quote' },
    WIDTH_OPTION,
    COLOR_OPTION,
    HYPERLINK_OPTION,
    INDEX_OPTION,
    ...FILTER_OPTIONS,
    ...INPUT_OPTIONS,
  ],
  examples: [
    ['depeche quotes dispatch.txt', 'who said what'],
    ['depeche quotes --by "qin gang" wire/', 'all that one person said, over a folder'],
    ["depeche quotes --kind direct --match 'sécurité' wire/", 'word for word, about one thing'],
    ['depeche quotes --count wire/', 'who says most'],
    ['depeche quotes --terms --count wire/', 'what is set between marks most'],
    ['depeche quotes wire/ | cut -f3,5', 'speakers and contents'],
    ['depeche quotes --to csv wire/ > quotes.csv', 'a table'],
  ],
  load: () => import('./quotes.run.ts'),
};
