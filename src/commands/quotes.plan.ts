import { DepecheError } from '../errors.ts';
import type { QuoteFlag, QuoteKind, Quotes } from '../model/quote.ts';
import { isWanted, type QuoteFilter } from '../quotes/filter.ts';
import { runGuarded } from '../search/guard.ts';
import type { Options } from './definition.ts';
import { flag, text, texts } from './options.ts';
import { compilePatterns, patternOptions } from './patterns.ts';

/** What is listed of an article: who said what, or its marked words. */
export type Listing = 'quotes' | 'terms';

/** What `quotes` has been asked for. */
export interface Plan {
  readonly listing: Listing;
  /** Leaves what is wanted of what was found in an article. */
  readonly choose: (found: Quotes) => Quotes;
  /** Names or words are asked for, so that many files can be passed over. */
  readonly asks: boolean;
}

/**
 * Makes sense of the options together.
 *
 * @throws DepecheError `usage` for an option that means nothing beside the others, `pattern` for one that is none
 */
export async function planQuotes(options: Options): Promise<Plan> {
  refuseIdle(options);
  const listing = flag(options, 'terms') ? 'terms' : 'quotes';
  const filter = await readFilter(options);
  return {
    listing,
    choose: found => CHOICES[listing](found, filter),
    asks: filter.by.length > 0 || filter.matches !== null,
  };
}

/** Options that would do nothing where others are given: passing over them would look like an answer. */
interface IdleRow {
  readonly isSo: (options: Options) => boolean;
  readonly options: readonly (readonly [option: string, name: string])[];
  readonly where: string;
  readonly hint: string;
}

const IDLE: readonly IdleRow[] = [
  {
    isSo: options => texts(options, 'match').length === 0,
    options: [
      ['fixedStrings', '-F'],
      ['ignoreCase', '-i'],
      ['caseSensitive', '-s'],
      ['wordRegexp', '-w'],
    ],
    where: 'without --match',
    hint: 'it says how the pattern of --match is read',
  },
  {
    isSo: options => flag(options, 'terms'),
    options: [
      ['by', '--by'],
      ['kind', '--kind'],
      ['cue', '--cue'],
      ['flag', '--flag'],
      ['certain', '--certain'],
    ],
    where: 'for --terms',
    hint: 'a term has no speaker, kind, cue or flag; --match takes those that hold something',
  },
];

function refuseIdle(options: Options): void {
  for (const row of IDLE.filter(({ isSo }) => isSo(options))) {
    const idle = row.options.find(([option]) => options[option] !== undefined);
    if (idle) throw new DepecheError('usage', `${idle[1]} means nothing ${row.where}`, { hint: row.hint });
  }
}

const CHOICES: Readonly<Record<Listing, (found: Quotes, filter: QuoteFilter) => Quotes>> = {
  quotes: ({ quotes, terms }, filter) => ({ quotes: quotes.filter(quote => isWanted(quote, filter)), terms }),
  terms: ({ quotes, terms }, { matches }) => ({
    quotes,
    terms: matches === null ? terms : terms.filter(term => matches(term.text)),
  }),
};

async function readFilter(options: Options): Promise<QuoteFilter> {
  const kind = text(options, 'kind');
  const wantedFlag = text(options, 'flag');
  const cue = text(options, 'cue');
  const patterns = await compilePatterns(texts(options, 'match'), patternOptions(options));
  const test = (content: string): boolean =>
    patterns.some(({ regex }) => {
      regex.lastIndex = 0;
      return regex.test(content);
    });
  const guarded = patterns.some(({ risky }) => risky)
    ? (content: string) => runGuarded(() => test(content))?.result ?? false
    : test;
  return {
    by: texts(options, 'by'),
    kinds: kind === undefined ? [] : [kind as QuoteKind],
    cues: cue === undefined ? [] : [cue],
    flags: wantedFlag === undefined ? [] : [wantedFlag as QuoteFlag],
    certain: flag(options, 'certain'),
    matches: patterns.length === 0 ? null : guarded,
  };
}
