import type { HeaderDraft, HeaderLine } from './header-draft.ts';

/**
 * The lines of a `ZCZC` frame, by their first character: slug, take key and headline are read, the others (category,
 * format, place, genre, subject) are kept as they are.
 */
const READERS: Readonly<
  Record<string, (text: string, header: HeaderDraft, at: number) => 'slugline' | 'mark' | 'headline'>
> = {
  ':': (text, header) => {
    header.slugline ??= text;
    return 'slugline';
  },
  '=': (text, header, at) => {
    header.marks.push(text);
    header.markPlaces.push(at);
    return 'mark';
  },
  '^': (text, header) => {
    header.headline ??= text;
    return 'headline';
  },
};

const OTHERS = '$*@~+';

/** Reads a line of a frame; only above a story that a frame opens. */
export function readFrameLine({ text, span }: HeaderLine, header: HeaderDraft): boolean {
  if (text.startsWith('ZCZC') && /^ZCZC\b/.test(text)) {
    header.framed = true;
    header.segments.push({ role: 'other', span });
    return true;
  }
  if (!header.framed) return false;
  const [first = ''] = text;
  const read = Object.hasOwn(READERS, first) ? READERS[first] : undefined;
  if (read) header.segments.push({ role: read(text.slice(1).replace(/[<=]$/, '').trim(), header, span[0]), span });
  else if (OTHERS.includes(first)) header.segments.push({ role: 'other', span });
  else return false;
  return true;
}
