import { createHash } from 'node:crypto';
import type { Article } from '../model/article.ts';
import { addressOf } from '../text/address.ts';

/**
 * A URI for an article: its own where it has one that is a URI, else a `urn:x-depeche:` made of what names it (its id, or its
 * address and headline), so that the same article always has the same one. Readers of ours know by it that the dispatch has none.
 */
export function uriOf(article: Article): string {
  const { id } = article.header;
  return id !== null && isUri(id) ? id : `urn:x-depeche:${uuidOf(article)}`;
}

/** RFC 3986, strictly: a scheme, and no character that would have to be escaped. */
export function isUri(text: string): boolean {
  return (
    /^[a-zA-Z][a-zA-Z0-9+.-]*:(?:[!$&'()*+,;=:@/?#\w.~-]|%[0-9a-fA-F]{2})+$/.test(text) &&
    !/#.*#/.test(text) &&
    (!/^(?:https?|ftp):/i.test(text) || /^[a-z]+:\/\/[\w.~%-]+(?::\d+)?(?:[/?#]|$)/i.test(text))
  );
}

/** A UUID of version 8 (RFC 9562) from a hash. */
export function uuidOf(article: Article): string {
  const { id, revision, headline, published } = article.header;
  const name = id === null ? [addressOf(article), headline, published?.local] : [id, revision];
  const hash = createHash('sha256').update(JSON.stringify(name)).digest('hex');
  const variant = ((Number.parseInt(hash[16] as string, 16) & 3) | 8).toString(16);
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-${variant}${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}
