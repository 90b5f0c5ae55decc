import { describe, expect, it } from 'vitest';
import { measure } from '../../src/text/words.ts';

describe('a word', () => {
  it.each([
    ['', 0],
    ['Il coûte 3,5 millions.', 4],
    ["rock'n'roll aujourd'hui 1.000.000", 3],
    ['« Oui ! », a-t-il dit.', 3],
    ["la communauté d'avenir de l’Asie-Pacifique — et 35 % de plus", 9],
    ['à 20h30 et/ou 10:30, (AT&T) c/o a@exemple.org : www.exemple.org/a?b=1', 8],
    ['M. Dupont (U.S.), COVID-19 et G20', 6],
    ['Хлеб и соль', 3],
  ])('stands between blanks and holds a letter or a digit: «%s», %i', (text, words) => {
    expect(measure(text).words).toBe(words);
  });

  it.each([
    ['un\u00a0euro\u202fet\ndemi\tou\u3000trois', 6],
    ['la paix—ou la guerre—reste', 6],
    ['la paix--ou la guerre -- reste', 6],
    ['Paris–Lyon, 2019–2020', 2],
    ['  --  - – — « » … % ', 0],
  ])('is parted by blanks of all kinds, by long dashes and by two hyphens: «%s», %i', (text, words) => {
    expect(measure(text).words).toBe(words);
  });

  it.each([
    ['1\u00a0000\u202f000 d’euros', 2],
    ['1 000 euros', 3],
    ['le 19\u00a0mai', 3],
    ['Le gou\u00adver\u200bne\u2060ment\ufeffal', 2],
  ])('is not parted by a non-breaking blank in a number, nor by what nobody sees: «%s», %i', (text, words) => {
    expect(measure(text).words).toBe(words);
  });

  it.each([
    ['新华社北京5月19日电', 10, 8],
    ['東京・渋谷で、キム氏は。', 9, 9],
    ['𠀀𠀁 a', 3, 2],
    ['서울 시민', 2, 0],
    ['👍 oui 🎉', 1, 0],
  ])('is each ideograph and kana of its own: «%s», %i', (text, words, ideographs) => {
    expect(measure(text)).toEqual({ words, ideographs });
  });
});
