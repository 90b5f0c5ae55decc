const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Halves of a surrogate pair that stand alone, which no encoding can hold, become U+FFFD. */
export function wellFormed(text: string): string {
  return text.replace(LONE, '\ufffd');
}
