import { foldKey } from '../text/fold.ts';
import { type KeyOf, type Lookup, makeLookup } from '../text/lookup.ts';
import { AGENCIES } from './agencies.ts';
import type { Agency } from './agency.ts';

export { AGENCIES } from './agencies.ts';
export type { Agency } from './agency.ts';

type List = 'markers' | 'bare' | 'sites' | 'ownLine';

const lookups = new Map<List, Lookup<Agency>>();

/** The lists of one kind of name, looked up by the whole folded name, or by what `keyOf` takes of it. */
function lookupOf(list: List, keyOf?: KeyOf): Lookup<Agency> {
  let lookup = lookups.get(list);
  if (!lookup) {
    const names = AGENCIES.map(agency => agency[list] ?? []);
    lookup = makeLookup(AGENCIES, names, keyOf);
    lookups.set(list, lookup);
  }
  return lookup;
}

const agencyOf = (list: List, name: string): Agency | undefined => lookupOf(list)(foldKey(name)).at(-1)?.row;

/** The agency that signs with this marker («Xinhua», «ats»), whatever its case. */
export function agencyByMarker(marker: string): Agency | undefined {
  return agencyOf('markers', marker);
}

/** The agency whose site or page title's tail has this name («French.news.cn», «AP News»). */
export function agencyBySite(name: string): Agency | undefined {
  return agencyOf('sites', name);
}

/** An agency named without brackets where this text goes on, and the length of its name. */
export function bareAgencyAt(text: string, at: number): { readonly agency: Agency; readonly length: number } | null {
  return startingAt('bare', text, at);
}

/** An agency whose name opens a dateline on a line of its own. */
export function ownLineAgencyAt(text: string, at: number): { readonly agency: Agency; readonly length: number } | null {
  return startingAt('ownLine', text, at);
}

const initialOf = (name: string): string => name.slice(0, 1);

/** By their first character, for most places in a text begin no name. */
function startingAt(list: 'bare' | 'ownLine', text: string, at: number): { agency: Agency; length: number } | null {
  const names = lookupOf(list, initialOf)(foldKey(text.slice(at, at + 1)));
  const found = names.find(name => foldKey(text.slice(at, at + name.text.length)) === name.text);
  return found ? { agency: found.row, length: found.text.length } : null;
}
