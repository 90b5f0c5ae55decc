import { foldKey } from '../text/fold.ts';
import { AGENCIES } from './agencies.ts';
import type { Agency } from './agency.ts';

export { AGENCIES } from './agencies.ts';
export type { Agency } from './agency.ts';

let markers: ReadonlyMap<string, Agency> | undefined;

/** The agency that signs with this marker («Xinhua», «ats»), whatever its case. */
export function agencyByMarker(marker: string): Agency | undefined {
  markers ??= new Map(AGENCIES.flatMap(agency => agency.markers.map(name => [foldKey(name), agency] as const)));
  return markers.get(foldKey(marker));
}
