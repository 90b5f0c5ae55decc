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

/** The names of a list by their first character: most places in a text begin none. */
const byInitial = new Map<Names, ReadonlyMap<string, readonly (readonly [string, Agency])[]>>();

function initialsOf(names: Names): ReadonlyMap<string, readonly (readonly [string, Agency])[]> {
  let initials = byInitial.get(names);
  if (!initials) {
    const groups = new Map<string, [string, Agency][]>();
    for (const entry of names) {
      const initial = entry[0].slice(0, 1);
      groups.set(initial, [...(groups.get(initial) ?? []), entry]);
    }
    initials = groups;
    byInitial.set(names, initials);
  }
  return initials;
}

function startingAt(names: Names, text: string, at: number): { agency: Agency; length: number } | null {
  const group = initialsOf(names).get(foldKey(text.slice(at, at + 1)));
  const found = group?.find(([name]) => foldKey(text.slice(at, at + name.length)) === name);
  return found ? { agency: found[1], length: found[0].length } : null;
}
