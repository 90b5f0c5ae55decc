import type { SentenceRules } from '../text/sentences.ts';
import { ABBREVIATIONS } from './abbreviations.ts';
import { findLanguage } from './index.ts';

const made = new Map<string, SentenceRules>();
const words = (list: string): ReadonlySet<string> => new Set(list.split(' ').filter(word => word !== ''));

/** The rules by which a language's sentences are cut; those of no language where it is not known. */
export function sentenceRules(language: string | null): SentenceRules {
  const tag = language?.toLowerCase().split('-')[0] ?? '';
  let rules = made.get(tag);
  if (!rules) {
    const { before, others, ordinals = false } = ABBREVIATIONS[tag] ?? { before: '', others: '' };
    rules = {
      before: words(before),
      others: words(others),
      openers: words(findLanguage(tag)?.functionWords ?? ''),
      ordinals,
    };
    made.set(tag, rules);
  }
  return rules;
}
