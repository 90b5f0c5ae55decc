import { DepecheError } from '../errors.ts';
import { DEFAULT_NAME, NAME_PARTS, unknownPart } from '../export/file-name.ts';
import type { Format, FormatOption, RowKind, SerializeOptions } from '../export/format.ts';
import { FORMATS } from '../export/formats.ts';
import { fieldsOf } from '../export/rows.ts';
import { suggest } from '../text/suggest.ts';
import type { Options } from './definition.ts';
import { flag, text } from './options.ts';

/** What an export has been asked to write. */
export interface Plan {
  readonly format: Format;
  readonly serialize: SerializeOptions;
  /** Begin each file with a byte-order mark. */
  readonly bom: boolean;
  readonly target: Target;
}

/** Where it goes: standard output, one file, or a file an article in a folder, named by a template. */
export type Target =
  | { readonly kind: 'stdout' }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'folder'; readonly path: string; readonly template: string };

/**
 * Makes sense of the options together.
 *
 * @throws DepecheError `usage` for a format, rows or fields that there are not, or an option that the format has no use for
 */
export function planExport(options: Options): Plan {
  const target = readTarget(options);
  const format = findFormat(text(options, 'to'), text(options, 'output'));
  if (format.several === 'folder' && target.kind !== 'folder')
    throw new DepecheError('usage', `${format.name} is a folder of files`, { hint: '--out-dir DIR says which' });
  const rows = (text(options, 'rows') ?? 'articles') as RowKind;
  const possible = format.rows ?? ['articles'];
  if (!possible.includes(rows)) {
    const able = FORMATS.filter(other => other.rows?.includes(rows)).map(({ name }) => name);
    throw new DepecheError('usage', `${format.name} has no rows of ${rows}`, { hint: `${able.join(', ')} have` });
  }
  for (const [option, name] of OPTIONS) {
    if (options[option] === undefined || options[option] === false || format.takes?.includes(option)) continue;
    const able = FORMATS.filter(({ takes }) => takes?.includes(option)).map(other => other.name);
    throw new DepecheError('usage', `${name} means nothing for ${format.name}`, {
      hint: `it is for ${able.join(', ')}`,
    });
  }
  return {
    format,
    bom: flag(options, 'bom'),
    target,
    serialize: {
      rows,
      withText: flag(options, 'withText'),
      fields: readFields(text(options, 'fields'), rows),
      delimiter: readDelimiter(text(options, 'delimiter')),
      safeCells: flag(options, 'safeCells'),
    },
  };
}

const OPTIONS: readonly (readonly [FormatOption, string])[] = [
  ['withText', '--with-text'],
  ['fields', '--fields'],
  ['delimiter', '--delimiter'],
  ['safeCells', '--safe-cells'],
  ['bom', '--bom'],
];

/** A shell may have led it into a file: one that exists, and that is not to be replaced. */
const STDOUT: readonly string[] = ['-', '/dev/stdout'];

function readTarget(options: Options): Target {
  const [file, folder, name] = [text(options, 'output'), text(options, 'outDir'), text(options, 'name')];
  if (file === '') throw new DepecheError('usage', '-o names no file');
  if (folder === '') throw new DepecheError('usage', '--out-dir names no folder');
  if (folder === undefined) {
    if (name !== undefined) throw new DepecheError('usage', '--name is for the files of --out-dir');
    return file === undefined || STDOUT.includes(file) ? { kind: 'stdout' } : { kind: 'file', path: file };
  }
  if (file !== undefined) throw new DepecheError('usage', '-o and --out-dir are two places: choose one');
  const template = name ?? DEFAULT_NAME;
  const unknown = unknownPart(template);
  if (unknown !== null || template.trim() === '')
    throw new DepecheError('usage', unknown === null ? '--name is empty' : `--name knows no {${unknown}}`, {
      hint: `it knows ${NAME_PARTS.map(part => `{${part}}`).join(' ')}`,
    });
  return { kind: 'folder', path: folder, template };
}

/** The format of `--to`, else the one that `-o`'s extension belongs to. */
function findFormat(name: string | undefined, output: string | undefined): Format {
  const names = FORMATS.map(format => format.name);
  const list = `the formats are ${names.join(', ')}`;
  if (name !== undefined) {
    const found = FORMATS.find(format => format.name === name);
    if (found) return found;
    const meant = formatOfName(`.${name}`)?.name ?? suggest(name, names);
    throw new DepecheError('usage', `unknown format «${name}»`, {
      hint: meant === null ? list : `did you mean ${meant}? ${list}`,
    });
  }
  const found = output === undefined ? undefined : formatOfName(output);
  if (found) return found;
  // Several formats are XML or JSON: «.tei.xml» tells one.
  const able = FORMATS.filter(({ extensions }) =>
    extensions.some(one => output?.toLowerCase().endsWith(`.${one.split('.').at(-1)}`)),
  );
  throw new DepecheError('usage', 'export needs --to FORMAT', {
    hint: able.length > 0 ? `${able.map(format => format.name).join(', ')} have files of such a name` : list,
  });
}

/** The format whose extension a file's name ends in, the longest one: `.tei.xml` before `.xml`. */
function formatOfName(output: string): Format | undefined {
  const name = output.toLowerCase();
  return FORMATS.filter(({ several }) => several !== 'folder')
    .flatMap(format => format.extensions.map(extension => ({ format, extension })))
    .filter(({ extension }) => name.endsWith(`.${extension}`))
    .sort((a, b) => b.extension.length - a.extension.length)[0]?.format;
}

function readFields(list: string | undefined, rows: RowKind): readonly string[] | undefined {
  if (list === undefined) return undefined;
  const known = fieldsOf(rows);
  const fields = list
    .split(',')
    .map(name => name.trim())
    .filter(name => name !== '');
  const unknown = fields.find(name => !known.includes(name));
  const hint = `the fields of ${rows} are ${known.join(', ')}`;
  if (fields.length === 0) throw new DepecheError('usage', '--fields names no field', { hint });
  if (unknown === undefined) return fields;
  const meant = suggest(unknown, known);
  throw new DepecheError('usage', `unknown field «${unknown}»`, {
    hint: meant === null ? hint : `did you mean ${meant}? ${hint}`,
  });
}

const NAMED_DELIMITERS: Readonly<Record<string, string>> = { tab: '\t', '\\t': '\t', semicolon: ';', comma: ',' };

function readDelimiter(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const delimiter = Object.hasOwn(NAMED_DELIMITERS, value) ? (NAMED_DELIMITERS[value] as string) : value;
  if (delimiter.length === 1 && !/["\r\n\ud800-\udfff]/.test(delimiter)) return delimiter;
  throw new DepecheError('usage', `--delimiter takes one character, not «${value}»`, { hint: "such as ';' or tab" });
}
