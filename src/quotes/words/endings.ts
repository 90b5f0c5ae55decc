import type { Conjugation } from '../../language/speech.ts';
import { FORM } from './verb.ts';
import { list } from './word.ts';

interface Endings {
  /** Ending → conjugation, form, conjugation, form … */
  readonly endings: ReadonlyMap<string, readonly number[]>;
  /** Code of a last letter, -1 for no ending → bits of the lengths of its endings. */
  readonly lengths: ReadonlyMap<number, number>;
}

/** The endings of all conjugations, by ending. */
export function readEndings(conjugations: readonly Conjugation[]): Endings {
  const endings = new Map<string, number[]>();
  const lengths = new Map<number, number>();
  // The empty ending is a form as well: *say* is a plural and an infinitive.
  const add = (text: string | undefined, conjugation: number, form: number): void => {
    if (text === undefined) return;
    for (const ending of text.split(' ')) {
      const code = ending === '' ? -1 : ending.charCodeAt(ending.length - 1);
      lengths.set(code, (lengths.get(code) ?? 0) | (1 << ending.length));
      const forms = endings.get(ending);
      if (forms) forms.push(conjugation, form);
      else endings.set(ending, [conjugation, form]);
    }
  };
  conjugations.forEach((row, index) => {
    add(row.singular, index, FORM.singular);
    add(row.plural, index, FORM.plural);
    add(row.conditional, index, FORM.singular | FORM.conditional);
    add(row.conditionalPlural, index, FORM.plural | FORM.conditional);
    add(row.personal, index, FORM.personal);
    add(row.participle, index, FORM.participle);
    add(row.gerund, index, FORM.gerund);
    add(row.infinitive, index, FORM.infinitive);
  });
  return { endings, lengths };
}

/** Forms that no ending explains: `head:past/participle`. */
export function readIrregular(text: string): Map<string, { head: string; form: number }> {
  const table = new Map<string, { head: string; form: number }>();
  const add = (word: string, head: string, form: number): void => {
    table.set(word, { head, form: (table.get(word)?.form ?? 0) | form });
  };
  for (const entry of list(text)) {
    const [head = '', forms = ''] = entry.split(':');
    const [past = '', participle = ''] = forms.split('/');
    add(past, head, FORM.singular | FORM.plural);
    add(participle, head, FORM.participle);
  }
  return table;
}
