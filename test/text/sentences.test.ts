import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceRules } from '../../src/language/sentence-rules.ts';
import { isSpace } from '../../src/text/characters.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { anyText, dispatchLike } from '../support/generators.ts';

const cut = (text: string, language: string | null): string[] =>
  splitSentences(text, sentenceRules(language)).map(span => text.slice(...span));

const isBlank = (text: string): boolean => [...text].every(char => isSpace(char.charCodeAt(0)));

describe('sentences', () => {
  // One sentence an entry, as a reader would cut them.
  it.each<[language: string, sentences: string[]]>([
    [
      'fr',
      ['M. Roche est arrivé à 8 h 30.', 'Il a salué Mme Petit, la Dr. Ana Ruiz et J. Dupont.', 'Puis il est reparti.'],
    ],
    ['fr', ['« Rien ne changera ! », a-t-il dit.', '« Vraiment ? »', 'Il a souri.', '«Oui.»']],
    [
      'fr',
      [
        'Le taux est de 3.5 %, soit 1.200 euros, etc.',
        'Les autres attendent…',
        'Et encore ?',
        '1.200 personnes sont venues.',
      ],
    ],
    ['fr', ["C'est l'art. 12 de la loi.", 'Le n. 4 suit.']],
    [
      'en',
      [
        'The U.S. Senate met at 5 p.m. on Monday.',
        'Mr. Lind, of Acme Inc., left.',
        'He sold Acme Inc.',
        'The firm closed.',
      ],
    ],
    ['en', ['“We will not go.”', '“Why?” she asked.', 'Nobody said.']],
    ['en', ['Version 2.0 is out.', 'See example.org for more.', 'J. R. Hale wrote it (in Ghent.)', 'Done.']],
    ['de', ['Am 3. März kam Dr. Weiß, z. B. mit dem Bus.', 'Er blieb bis 12 Uhr.']],
    ['es', ['El Sr. Ruiz llegó a EE.UU. ayer.', '¿Y luego?', '¡Nada!']],
    ['ru', ['В 2020 г. Иванов уехал.', 'А. С. Петров остался.']],
    ['zh', ['他说：“好。”', '灯塔重新开放！', '真的吗？']],
    ['ar', ['قال نعم.', 'هل جاء؟', 'لا.']],
  ])('%s: %j', (language, sentences) => {
    expect(cut(sentences.join(language === 'zh' ? '' : ' '), language)).toEqual(sentences);
  });

  it('belongs to no language where none is known', () => {
    expect(cut('Un. Deux! Trois', null)).toEqual(['Un.', 'Deux!', 'Trois']);
    expect(cut('', null)).toEqual([]);
    expect(cut('  \u00a0 ', 'fr')).toEqual([]);
  });

  it('loses nothing but the blanks between them', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, dispatchLike), fc.constantFrom('fr', 'en', 'de', 'zh', null), (text, language) => {
        const spans = splitSentences(text, sentenceRules(language));
        let at = 0;
        for (const [start, end] of spans) {
          expect(isBlank(text.slice(at, start))).toBe(true);
          expect(end).toBeGreaterThan(start);
          expect(isBlank(text[start] as string) || isBlank(text[end - 1] as string)).toBe(false);
          at = end;
        }
        expect(isBlank(text.slice(at))).toBe(true);
      }),
    );
  });
});
