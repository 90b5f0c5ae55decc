import type { Article } from '../model/article.ts';
import type { Quote, Term } from '../model/quote.ts';
import { addressOf } from '../text/address.ts';
import { sanitizeLine } from '../text/sanitize.ts';
import type { Style } from './style.ts';

const field = (text: string): string => sanitizeLine(text.replace(/\s+/g, ' ')).replaceAll('\t', ' ');

/** The name to show: the speaker, else the source as written, else `-`. */
export function shownSpeaker({ speaker, source }: Quote): string {
  return speaker ?? source?.text ?? '-';
}

/** The paragraph's number; in a headline the word. */
export function shownPlace({ paragraph }: Quote): string {
  return paragraph === null ? 'headline' : String(paragraph);
}

/** One quote on one line: address, paragraph, speaker, kind, content, between tabs. */
export function quoteLine(article: Article, quote: Quote, style: Style): string {
  const fields = [shownPlace(quote), field(shownSpeaker(quote)), quote.kind, field(quote.content)];
  return `${style.place(field(addressOf(article)))}\t${fields.join('\t')}\n`;
}

/** A term in the same five fields; nobody is its speaker. */
export function termLine(article: Article, { paragraph, text }: Term, style: Style): string {
  return `${style.place(field(addressOf(article)))}\t${[paragraph, '-', 'term', field(text)].join('\t')}\n`;
}
