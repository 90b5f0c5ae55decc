import { statSync } from 'node:fs';
import { DepecheError } from '../errors.ts';
import { compilePattern, type PatternOptions } from '../search/compile.ts';
import { searchArticle } from '../search/search.ts';
import { addressOf } from '../terminal/address.ts';
import { formatHits } from '../terminal/hits.ts';
import { sanitizeLine } from '../text/sanitize.ts';
import type { Options, Runner } from './definition.ts';
import { hasInput, readDispatches } from './dispatches.ts';
import { flag, text, texts } from './options.ts';
import { loadBreakRows, makeScreen } from './screen.ts';

export const run: Runner['run'] = async (context, operands, options) => {
  const { patterns, paths } = readOperands(operands, options);
  const targets = paths.length > 0 ? paths : [hasInput(context.io) ? '-' : '.'];
  const patternOptions = readPatternOptions(options);
  const expressions = patterns.map(pattern => compilePattern(pattern, patternOptions));
  const pattern =
    expressions.length === 1
      ? (expressions[0] as RegExp)
      : new RegExp(expressions.map(({ source }) => `(?:${source})`).join('|'), (expressions[0] as RegExp).flags);
  const screen = await makeScreen(context.io, options);
  const breakRows = await loadBreakRows(screen.width);
  const several = targets.length > 1 || isFolder(targets[0] as string);
  const prefix =
    !flag(options, 'noFilename') && options['filename'] !== false && (flag(options, 'withFilename') || several);
  const numbers = options['lineNumber'] === undefined ? screen.isTerminal : options['lineNumber'] === true;
  let found = 0;
  for await (const dispatch of readDispatches(context, targets, options)) {
    const hits = searchArticle(dispatch, pattern);
    const address = sanitizeLine(addressOf(dispatch.article));
    if (flag(options, 'count')) {
      if (hits.length > 0) await context.write(`${prefix ? `${screen.style.place(address)}:` : ''}${hits.length}\n`);
    } else if (hits.length > 0 && flag(options, 'filesWithMatches'))
      await context.write(`${screen.style.place(address)}\n`);
    else if (hits.length > 0 && !flag(options, 'quiet')) {
      const heading = screen.isTerminal && options['filename'] !== false;
      const gap = heading && found > 0 ? '\n' : '';
      await context.write(
        gap +
          formatHits(dispatch.article, hits, { ...screen, heading, numbers, prefix: prefix && !heading }, breakRows),
      );
    }
    found += hits.length;
    if (found > 0 && flag(options, 'quiet')) break;
  }
  return found > 0 ? 0 : 1;
};

/** The first operand is the pattern, unless `-e` gave one: then all are paths. */
function readOperands(
  operands: readonly string[],
  options: Options,
): { patterns: readonly string[]; paths: readonly string[] } {
  const given = texts(options, 'regexp');
  if (given.length > 0) return { patterns: given, paths: operands };
  const [first, ...paths] = operands;
  if (first === undefined)
    throw new DepecheError('usage', 'search needs a pattern', { hint: 'depeche search PATTERN [PATH…]' });
  return { patterns: [first], paths };
}

function readPatternOptions(options: Options): PatternOptions {
  return {
    case: flag(options, 'ignoreCase') ? 'ignore' : flag(options, 'caseSensitive') ? 'exact' : 'smart',
    accents: (text(options, 'accents') ?? 'smart') as PatternOptions['accents'],
    fixed: flag(options, 'fixedStrings'),
  };
}

function isFolder(path: string): boolean {
  return path !== '-' && statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
