import { isDigit, isLetter } from '../text/characters.ts';
import { foldKey } from '../text/fold.ts';
import { isIdeograph } from '../text/words.ts';

/** What a character means for where words begin and end. */
const BREAK = 0;
const LETTER = 1;
/** Scripts that write no blanks: each character is a word. */
const IDEOGRAPH = 2;
/** Combining accents: told apart by what folds them away. */
const ACCENT = 3;

let kinds: Uint8Array | null = null;
/** What each character folds to: case and accents make no difference. Scripts from here on have neither. */
const UNFOLDED = 0x2000;
let folded: Uint16Array | null = null;

/** The kind of each UTF-16 unit; made at first use, for what looks at every character of a corpus. */
function characterKinds(): Uint8Array {
  if (kinds) return kinds;
  kinds = Uint8Array.from({ length: 0x10000 }, (_, code) => {
    if (isIdeograph(code)) return IDEOGRAPH;
    if (code >= 0x300 && code < 0x370) return ACCENT;
    const char = String.fromCharCode(code);
    return isLetter(char) || isDigit(char) ? LETTER : BREAK;
  });
  return kinds;
}

function foldedCharacters(): Uint16Array {
  folded ??= Uint16Array.from(
    { length: UNFOLDED },
    (_, code) => foldKey(String.fromCharCode(code)).charCodeAt(0) || code,
  );
  return folded;
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** Numbers in order, in memory that is used again and again. */
export interface Numbers {
  list: Uint32Array;
  length: number;
}

/** A 32-bit number (FNV-1a) for each word of a text, the same whatever its case and accents, put behind those there are. */
export function hashWords(text: string, into: Numbers): void {
  const table = characterKinds();
  const fold = foldedCharacters();
  if (into.list.length < into.length + text.length) {
    const larger = new Uint32Array((into.length + text.length) * 2);
    larger.set(into.list.subarray(0, into.length));
    into.list = larger;
  }
  const { list } = into;
  let { length } = into;
  let hash = FNV_OFFSET;
  let inside = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = table[code];
    if (kind === LETTER) {
      hash = Math.imul(hash ^ (code < UNFOLDED ? (fold[code] as number) : code), FNV_PRIME);
      inside = true;
    } else if (kind !== ACCENT) {
      if (inside) list[length++] = hash;
      if (kind === IDEOGRAPH) list[length++] = Math.imul(FNV_OFFSET ^ code, FNV_PRIME);
      hash = FNV_OFFSET;
      inside = false;
    }
  }
  if (inside) list[length++] = hash;
  into.length = length;
}
