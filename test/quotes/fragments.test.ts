import { describe, expect, it } from 'vitest';
import { inShort, quotesOf } from './support.ts';

/** What somebody calls something, in marks: a fragment, whatever stands between the verb and the marks. */
const ENGLISH: readonly (readonly [string, string | null])[] = [
  ['Paul Roche called it "a giant".', 'Paul Roche | called | a giant | fragment'],
  ['Paul Roche described the plan as "a rare chance".', 'Paul Roche | described | a rare chance | fragment'],
  ['Paul Roche left early, calling the plan "a fairy tale".', 'Paul Roche | calling | a fairy tale | fragment'],
  ['Paul Roche dismissed the claims as "a fairy tale".', 'Paul Roche | dismissed | a fairy tale | fragment'],
  ['Paul Roche accused the mayor of "treason".', 'Paul Roche | accused | treason | fragment'],
  ['A vote that Paul Roche called "a farce" was annulled.', 'Paul Roche | called | a farce | fragment'],
  // What is dismissed is another's word, a name is none, and what cannot speak calls nothing.
  ['Paul Roche dismissed the "fairy tale" of the port.', null],
  ['Paul Roche called the ship "Open Sea".', null],
  ['The programme called "open sea" starts on Monday.', null],
  ['Paul Roche was called "a liar" in the hall.', null],
];

const FRENCH: readonly (readonly [string, string | null])[] = [
  ['Paul Roche a qualifié le plan de « mascarade ».', 'Paul Roche | a qualifié | mascarade | fragment'],
  ['Paul Roche a salué la « décision courageuse » du jury.', 'Paul Roche | a salué | décision courageuse | fragment'],
  ['Paul Roche est parti, jugeant le plan « absurde ».', 'Paul Roche | jugeant | le plan « absurde »'],
  ['Un vote que Paul Roche a qualifié de « farce » lundi.', 'Paul Roche | a qualifié | farce | fragment'],
  ['Paul Roche a dénoncé les méthodes « indignes » du jury.', 'Paul Roche | a dénoncé | indignes | fragment'],
  ['Paul Roche a salué le film « La Mer » du jury.', null],
  ['Le port est jugé « dangereux » par des pêcheurs.', null],
];

describe('marked words as what somebody calls something', () => {
  it.each(ENGLISH)('%s', (text, quote) => {
    expect(quotesOf('en', text).quotes.map(inShort)).toEqual(quote ? [quote] : []);
  });

  it.each(FRENCH)('%s', (text, quote) => {
    expect(quotesOf('fr', text).quotes.map(inShort)).toEqual(quote ? [quote] : []);
  });
});
