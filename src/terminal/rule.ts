import type { Article } from '../model/article.ts';
import { addressOf } from '../text/address.ts';
import { sanitizeLine } from '../text/sanitize.ts';
import { linkTo } from './links.ts';
import type { Style } from './style.ts';

interface RuleOptions {
  readonly style: Style;
  readonly width: number;
  readonly margin: number;
  /** Makes an address a link; null where links are not wanted. */
  readonly fileUrl: ((path: string) => string) | null;
  readonly plain: boolean;
}

/** The line above an article among several: its address, in a rule. */
export function ruleAbove(article: Article, { style, width, margin, fileUrl, plain }: RuleOptions): string {
  const room = width - margin * 2 - 8;
  const whole = sanitizeLine(addressOf(article));
  // Of a path the end tells more than the beginning.
  const address = plain || whole.length <= room ? whole : `…${whole.slice(whole.length - room + 1)}`;
  const { path } = article.document;
  const linked = fileUrl && path !== null ? linkTo(fileUrl(path))(style.place(address)) : style.place(address);
  if (plain) return `Article: ${linked}\n`;
  const rest = Math.max(2, width - margin * 2 - address.length - 4);
  return `${' '.repeat(margin)}${style.dim('──')} ${linked} ${style.dim('─'.repeat(rest))}\n`;
}
