import { readSourceAt } from '../phrases/source.ts';
import type { Reading } from '../structure/readings.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { type Draft, stretchOf } from './draft.ts';

/**
 * A quotation that is all of its paragraph, and below it a line that says whose it is: «Une citation de Nora Roche, mairesse».
 */
export function creditParagraphs(readings: readonly Reading[], drafts: Draft[][], lexicon: Lexicon): void {
  for (let index = 0; index + 1 < readings.length; index++) {
    const list = drafts[index] as Draft[];
    const [draft] = list;
    if (!draft || list.length > 1 || draft.cue !== null || draft.source !== null) continue;
    const sentence = readings[index + 1]?.structure.sentences[0];
    const words = lexicon.citing.find(keys => keys.every((key, at) => sentence?.items[at]?.word.key === key));
    const source = words && sentence ? readSourceAt(sentence.items, words.length, lexicon) : null;
    if (sentence && source) drafts[index] = [{ ...draft, source: stretchOf(sentence, source.from, source.to) }];
  }
}
