import type { Dispatch } from '../model/article.ts';
import type { Quote } from '../model/quote.ts';
import { addressOf } from '../text/address.ts';
import { sanitizeLine } from '../text/sanitize.ts';
import type { Style } from './style.ts';

const field = (text: string): string => sanitizeLine(text.replace(/\s+/g, ' ')).replaceAll('\t', ' ');

/** The name that a quote goes by: the speaker, else the source as written. */
export function speakerName({ speaker, source }: Quote): string | null {
  return speaker ?? source?.text ?? null;
}

/** The name to show, `-` where there is none. */
export function shownSpeaker(quote: Quote): string {
  return speakerName(quote) ?? '-';
}

/** The paragraph's number; in a headline the word. */
export function shownPlace({ paragraph }: Quote): string {
  return paragraph === null ? 'headline' : String(paragraph);
}

/** A quote a line: address, paragraph, speaker, kind, content, between tabs. */
export function quoteLines({ article, found }: Dispatch, style: Style): string {
  const address = style.place(field(addressOf(article)));
  return (found?.quotes ?? [])
    .map(quote => [address, shownPlace(quote), field(shownSpeaker(quote)), quote.kind, field(quote.content)])
    .map(fields => `${fields.join('\t')}\n`)
    .join('');
}

/** A term a line, in the same five fields: it has no speaker. */
export function termLines({ article, found }: Dispatch, style: Style): string {
  const address = style.place(field(addressOf(article)));
  return (found?.terms ?? [])
    .map(({ paragraph, text }) => `${[address, paragraph, '-', 'term', field(text)].join('\t')}\n`)
    .join('');
}
