import type { Span } from '../model/span.ts';
import type { Paint } from './paint.ts';

export type LinkWhen = 'auto' | 'always' | 'never';

interface Surroundings {
  readonly isTerminal: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Terminals that show OSC 8 links, by the variable that names them (github.com/Alhadis/OSC8-Adoption). */
const KNOWN: readonly (readonly [variable: string, test: (value: string) => boolean])[] = [
  ['TERM_PROGRAM', value => ['iTerm.app', 'WezTerm', 'vscode', 'ghostty', 'Hyper', 'rio', 'zed'].includes(value)],
  ['TERM', value => /^(?:xterm-kitty|xterm-ghostty|alacritty|foot|contour)/.test(value)],
  ['VTE_VERSION', value => Number(value) >= 5000],
  ['KONSOLE_VERSION', value => Number(value) >= 220770],
  ['WT_SESSION', () => true],
  ['DOMTERM', () => true],
];

/** Whether to write OSC 8 links. In doubt not: some terminals print the address of the link as text. */
export function wantsLinks(when: LinkWhen, { isTerminal, env }: Surroundings): boolean {
  if (when !== 'auto') return when === 'always';
  if (!isTerminal || env['TERM'] === 'dumb') return false;
  return KNOWN.some(([variable, test]) => env[variable] !== undefined && test(env[variable]));
}

/** Makes a text a link. The address is written in the characters that the protocol allows: printable ASCII. */
export function linkTo(url: string): Paint {
  const address = url.replace(/[^\x21-\x7e]/g, char => encodeURIComponent(char));
  return text => `\u001b]8;;${address}\u001b\\${text}\u001b]8;;\u001b\\`;
}

const URLS = /https?:\/\/[\x21-\x7e]{1,2000}/g;

/** Web addresses in a text, without the punctuation behind them. */
export function findUrls(text: string): { readonly span: Span; readonly url: string }[] {
  if (!text.includes('://')) return [];
  return [...text.matchAll(URLS)].map(match => {
    const url = match[0].replace(/[.,;:!?)\]}'">]+$/, '');
    return { span: [match.index, match.index + url.length] as const, url };
  });
}
