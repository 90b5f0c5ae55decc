// Text from outside never reaches a terminal as a control sequence. Controls other than tab and newline and the
// bidirectional controls are taken out or shown; the check for the common case is one native scan.

/** C0 and C1 controls but tab and newline, DEL, bidi embeddings, overrides, isolates and marks, and the BOM. */
const UNSAFE =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]/;
const UNSAFE_ALL = new RegExp(UNSAFE.source, 'g');

const ESC_PICTURE = 0x2400;

/**
 * Makes a text safe to print: C0 controls show as their Unicode pictures (␛ for ESC), so that a reader sees that
 * something was there; C1, DEL and bidi controls, which have none, show as U+FFFD. A lone CR becomes a newline.
 */
export function sanitize(text: string): string {
  if (!UNSAFE.test(text)) return text;
  return text.replace(UNSAFE_ALL, (char, at: number) => {
    const code = char.charCodeAt(0);
    if (code === 0x0d) return text[at + 1] === '\n' ? '' : '\n';
    if (code === 0x0c || code === 0x0b) return '\n';
    if (code === 0xfeff) return '';
    if (code === 0x7f) return '\u2421';
    return code < 0x20 ? String.fromCharCode(ESC_PICTURE + code) : '\ufffd';
  });
}

/** The same, for a field that must stay on one line: tabs and newlines become a space. */
export function sanitizeLine(text: string): string {
  const safe = sanitize(text);
  return /[\t\n\u2028\u2029]/.test(safe) ? safe.replace(/[\t\n\u2028\u2029]+/g, ' ') : safe;
}
