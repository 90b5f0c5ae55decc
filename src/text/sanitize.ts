// Text from outside never reaches a terminal as a control sequence. The check for the common case is one native scan.

/**
 * C0 and C1 controls but tab and newline, DEL; bidi embeddings, overrides, isolates and marks; characters without
 * width that can hide or join text (zero-width space, word joiner and its kin, soft hyphen, BOM, interlinear marks,
 * tags). Zero-width joiner and non-joiner stay: scripts and emoji need them.
 */
const UNSAFE =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\udb40[\udc00-\udc7f]/;
const UNSAFE_ALL = new RegExp(UNSAFE.source, 'g');

const CONTROL_PICTURES = 0x2400;

/**
 * Makes a text safe to print. C0 controls and DEL show as their Unicode pictures (␛ for ESC), so that a reader sees
 * that something was there; C1 controls and what turns the direction of text show as U+FFFD; marks without width go.
 * A lone CR becomes a newline.
 */
export function sanitize(text: string): string {
  if (!UNSAFE.test(text)) return text;
  return text.replace(UNSAFE_ALL, (char, at: number) => {
    const code = char.charCodeAt(0);
    if (code === 0x0d) return text[at + 1] === '\n' ? '' : '\n';
    if (code === 0x0c || code === 0x0b) return '\n';
    if (code < 0x20) return String.fromCharCode(CONTROL_PICTURES + code);
    if (code === 0x7f) return '\u2421';
    const turns = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
    return turns || (code >= 0x80 && code < 0xa0) ? '\ufffd' : '';
  });
}

const BREAKS = /[\t\n\u2028\u2029]/;
const ALL_BREAKS = /[\t\n\u2028\u2029]+/g;

/** The same, for a field that must stay on one line: tabs and newlines become a space. */
export function sanitizeLine(text: string): string {
  const safe = sanitize(text);
  return BREAKS.test(safe) ? safe.replace(ALL_BREAKS, ' ') : safe;
}
