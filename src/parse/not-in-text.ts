import type { Header } from '../model/article.ts';

/** Keys that only containers fill. */
export const NOT_IN_TEXT = {
  embargoed: null,
  subtitle: null,
  abstract: null,
  urgency: null,
  keywords: [],
  genre: null,
  place: null,
  credit: null,
  copyright: null,
  editorNote: null,
  status: null,
  id: null,
  revision: null,
  url: null,
} as const satisfies Partial<Header>;
