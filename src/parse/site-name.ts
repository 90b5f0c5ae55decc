import { type Agency, agencyBySite } from '../agency/index.ts';
import { holdsAny } from '../text/characters.ts';

/** The agency whose site this is: «French.news.cn», «Source: Xinhua», «AP News». */
export function agencyOfSite(part: string): Agency | null {
  const colon = holdsAny(part, ':：') ? part.search(/[:：]/) : -1;
  const name = part.slice(colon + 1).trim();
  return name === '' ? null : (agencyBySite(name) ?? null);
}
