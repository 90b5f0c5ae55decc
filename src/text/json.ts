/**
 * JSON.stringify leaves DEL, the C1 controls, line separators, bidi controls and characters without width as they are; a
 * terminal that shows the output must not see them.
 */
const UNSAFE = /[\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;

/** A value as JSON on one line, with everything that a terminal could obey escaped. */
export function safeJson(value: unknown): string {
  return JSON.stringify(value).replace(UNSAFE, char => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
