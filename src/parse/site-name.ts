import { type Agency, agencyBySite } from '../agency/index.ts';

/** The agency whose site this is: «French.news.cn», «Source: Xinhua», «AP News». */
export function agencyOfSite(part: string): Agency | null {
  const name = part.slice(part.search(/[:：]/) + 1).trim();
  return name === '' ? null : (agencyBySite(name) ?? null);
}
