import { type Agency, agencyBySite } from '../agency/index.ts';

/** The agency whose site this is: «French.news.cn», «Source: Xinhua», «AP News». */
export function agencyOfSite(part: string): Agency | null {
  const colon = part.includes(':') ? part.indexOf(':') : part.indexOf('：');
  const name = part.slice(colon + 1).trim();
  return name === '' ? null : (agencyBySite(name) ?? null);
}
