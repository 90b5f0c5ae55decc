import type { Group, Member } from '../corpus/dedupe.ts';
import { formatCount } from '../text/numbers.ts';
import { sanitizeLine } from '../text/sanitize.ts';
import { cut, pad } from './columns.ts';
import type { Style } from './style.ts';

const KIND = 6;
const MOMENT = 16;
/** Below this many columns headlines give way. */
const NARROW = 70;

const kindOf = ({ kind, shared }: Member): string => (kind === 'near' ? `${Math.round(shared * 100)} %` : kind);

/** One group on a terminal: a line that counts, and a row for each member, the newest first. */
export function drawGroup(group: Group, columns: number, style: Style): string {
  const rows = group.map(member => {
    const address = sanitizeLine(member.address);
    const moment = (member.moment ?? '-').replace('T', ' ').slice(0, MOMENT);
    const room = columns - KIND - MOMENT - 6;
    const kind = pad(kindOf(member).padStart(KIND), KIND);
    const first = member.kind === 'newest' ? style.headline(kind) : style.dim(kind);
    const width = columns < NARROW ? room : Math.min(40, Math.floor(room * 0.4));
    const named = `  ${first}  ${pad(moment, MOMENT)}  ${style.place(pad(cutStart(address, width), columns < NARROW ? 0 : width))}`;
    return columns < NARROW ? named : `${named}  ${cut(sanitizeLine(member.headline ?? ''), room - width - 2)}`;
  });
  return `${style.subhead(`${formatCount(group.length)} dispatches`)}\n${rows.map(row => `${row.trimEnd()}\n`).join('')}`;
}

/** Of a path the end tells more than the beginning. */
function cutStart(text: string, columns: number): string {
  return text.length <= columns ? text : `…${text.slice(text.length - Math.max(1, columns) + 1)}`;
}

/** One group in a pipe, a member a line: group, kind, part shared, moment, address, headline. */
export function groupFields(group: Group, number: number): string {
  return group
    .map(member => {
      const { address, kind, shared, moment, headline } = member;
      const fields = [`${number}`, kind, `${Math.round(shared * 100)}`, moment ?? '-', address, headline ?? '-'];
      return `${fields.map(sanitizeLine).join('\t')}\n`;
    })
    .join('');
}

/** One group in words, for a voice. */
export function speakGroup(group: Group, number: number): string {
  const lines = group.map(({ kind, shared, moment, address, headline }) => {
    const what = kind === 'newest' ? 'Newest' : kind === 'exact' ? 'The same' : `${Math.round(shared * 100)} % shared`;
    return `${what}: ${[address, moment ?? 'no date', headline ?? 'no headline'].map(sanitizeLine).join(', ')}\n`;
  });
  return `Group ${number}: ${group.length} dispatches\n${lines.join('')}`;
}
