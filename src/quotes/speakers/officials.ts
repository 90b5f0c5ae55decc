import { NOUN } from '../words/word.ts';
import type { Cast } from './cast.ts';

/** Nobody has more roles than that; an article that gives more is made to be slow. */
const MOST_ROLES = 50;

/** Whether the article calls somebody by an office, and not only by what a party or relative is. */
export function isOfficial(roles: ReadonlySet<string>, { lexicon }: Cast): boolean {
  let seen = 0;
  for (const role of roles) {
    if (++seen > MOST_ROLES) return true;
    const { noun } = lexicon.word(role);
    if ((noun & NOUN.postnominal) !== 0) return true;
    if ((noun & NOUN.role) !== 0 && !lexicon.parties.has(role) && !lexicon.kin.has(role) && !lexicon.epithets.has(role))
      return true;
  }
  return false;
}
