import { foldAll, foldKey } from '../text/fold.ts';
import { AGENCIES } from './agencies.ts';
import type { Agency } from './agency.ts';

export { AGENCIES } from './agencies.ts';
export type { Agency } from './agency.ts';

type Names = ReadonlyMap<string, Agency>;

const indexes = new Map<keyof Agency, Names>();

/** Folded name → agency, for one list of names; made at its first use. */
function indexOf(list: 'markers' | 'bare' | 'sites' | 'ownLine'): Names {
  let names = indexes.get(list);
  if (!names) {
    const owners = AGENCIES.flatMap(agency => (agency[list] ?? []).map(() => agency));
    const folded = foldAll(AGENCIES.flatMap(agency => agency[list] ?? []));
    names = new Map(folded.map((name, index) => [name, owners[index] as Agency]));
    indexes.set(list, names);
  }
  return names;
}

/** The agency that signs with this marker («Xinhua», «ats»), whatever its case. */
export function agencyByMarker(marker: string): Agency | undefined {
  return indexOf('markers').get(foldKey(marker));
}

/** The agency whose site or page title's tail has this name («French.news.cn», «AP News»). */
export function agencyBySite(name: string): Agency | undefined {
  return indexOf('sites').get(foldKey(name));
}

/** An agency named without brackets where this text goes on, and the length of its name. */
export function bareAgencyAt(text: string, at: number): { readonly agency: Agency; readonly length: number } | null {
  return startingAt(indexOf('bare'), text, at);
}

/** An agency whose name opens a dateline on a line of its own. */
export function ownLineAgencyAt(text: string, at: number): { readonly agency: Agency; readonly length: number } | null {
  return startingAt(indexOf('ownLine'), text, at);
}

function startingAt(names: Names, text: string, at: number): { agency: Agency; length: number } | null {
  const start = foldKey(text.slice(at, at + 1));
  for (const [name, agency] of names) {
    if (name.startsWith(start) && foldKey(text.slice(at, at + name.length)) === name)
      return { agency, length: name.length };
  }
  return null;
}
