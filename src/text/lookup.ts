import { foldText } from './fold.ts';

/** A text of a table, folded, and the row that has it. */
export interface Entry<Row> {
  readonly row: Row;
  readonly text: string;
}

/** The texts of a table that have a key, in the order of the table. */
export type Lookup<Row> = (key: string) => readonly Entry<Row>[];

/** What a folded text is looked up by: its beginning, as far as this gives it. */
export type KeyOf = (text: string) => string;

/** The texts of a row: a list of phrases without tabs or line breaks, or words between blanks. */
export type Texts = readonly string[] | string;

const NONE: readonly never[] = [];

/**
 * How many questions are answered by searching. A short run asks a table a few times and would wait longer for a Map of
 * all its words; a run over many articles asks often and is quicker with one.
 */
const MOST_SEARCHED = 250;

/**
 * Makes a table ready for looking up: folds the texts of all its rows at once.
 *
 * @param texts - Those of each row, all in lists or all in strings.
 * @param keyOf - What a text is looked up by; without it the whole text.
 */
export function makeLookup<Row>(rows: readonly Row[], texts: readonly Texts[], keyOf?: KeyOf): Lookup<Row> {
  return lookIn(foldTexts(texts), rows, keyOf);
}

/** The texts of all rows, folded, a line a row: its number, and each text between two tabs or two blanks. */
export function foldTexts(texts: readonly Texts[]): string {
  let lines = '\n';
  for (let number = 0; number < texts.length; number++) {
    const all = texts[number] as Texts;
    lines += typeof all === 'string' ? `${number} ${all} \n` : `${number}\t${all.join('\t')}\t\n`;
  }
  return foldText(lines);
}

/** The same for lines that `foldTexts` has made of the rows' texts. */
export function lookIn<Row>(lines: string, rows: readonly Row[], keyOf?: KeyOf): Lookup<Row> {
  const blank = lines.includes('\t') ? '\t' : ' ';
  let asked = 0;
  let table: ReadonlyMap<string, readonly Entry<Row>[]> | undefined;
  return key => {
    if (table || ++asked > MOST_SEARCHED) {
      table ??= tabulate(lines, rows, blank, keyOf);
      return table.get(key) ?? NONE;
    }
    const found: Entry<Row>[] = [];
    if (key === '' || key.includes(blank) || key.includes('\n')) return found;
    const wanted = keyOf ? blank + key : blank + key + blank;
    for (let at = lines.indexOf(wanted); at >= 0; at = lines.indexOf(wanted, at + 1)) {
      const text = lines.slice(at + 1, lines.indexOf(blank, at + 1));
      if (!keyOf || keyOf(text) === key) found.push({ row: rows[rowAt(lines, at)] as Row, text });
    }
    return found;
  };
}

/** The number of the row that a place in the lines belongs to. */
export function rowAt(lines: string, at: number): number {
  return Number.parseInt(lines.slice(lines.lastIndexOf('\n', at) + 1, at), 10);
}

function tabulate<Row>(lines: string, rows: readonly Row[], blank: string, keyOf?: KeyOf): Map<string, Entry<Row>[]> {
  const table = new Map<string, Entry<Row>[]>();
  for (const line of lines.split('\n')) {
    const [number, ...texts] = line.split(blank);
    for (const text of texts) {
      const key = keyOf ? keyOf(text) : text;
      if (key === '') continue;
      const entry = { row: rows[Number(number)] as Row, text };
      const known = table.get(key);
      if (known) known.push(entry);
      else table.set(key, [entry]);
    }
  }
  return table;
}
