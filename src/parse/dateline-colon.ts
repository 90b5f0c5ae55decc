import { agencyByMarker, agencyBySite } from '../agency/index.ts';
import { isUpper } from '../text/characters.ts';
import { CAPITAL } from '../text/classes.ts';
import { boilerplateKind } from './boilerplate.ts';
import { isStory, type Reader } from './dateline-form.ts';
import { looksLikePlace, splitPlaces } from './dateline-place.ts';
import { isMark } from './marks.ts';

const COLON = new RegExp(`^([${CAPITAL}]{4,}(?:[ '’-][${CAPITAL}]{2,}){0,2}): (?=[${CAPITAL}"“«‘'])`);

/** A story goes on for so long behind it, in characters: labels stand before titles. */
const SHORTEST_STORY = 120;

/** «KARACHI: The provincial government …»: a place in capitals and a colon, as papers of South Asia write it; no mark and no label. */
export const readColonPlace: Reader = (text, start) => {
  const found = isUpper(text[start + 1]) ? COLON.exec(text.slice(start, start + 60)) : null;
  const place = found?.[1];
  if (!found || !place || text.length - start < SHORTEST_STORY) return null;
  if (isMark(place) || !looksLikePlace(place) || boilerplateKind(`${place}:`, true)) return null;
  if (agencyBySite(place) || agencyByMarker(place)) return null;
  const end = start + found[0].trimEnd().length;
  return isStory(text, end) ? { end, places: splitPlaces(place), date: null, agency: null, row: null } : null;
};
