import { englishSpeech } from './en.speech.ts';
import { frenchSpeech } from './fr.speech.ts';
import type { SpeechData } from './speech.ts';

/**
 * The languages in which quotes are found, by primary tag. To add one: a file beside this one, and its row here. Each is a
 * function, so that a run makes the data of its language only.
 */
export const SPEECHES: Readonly<Record<string, () => SpeechData>> = { fr: frenchSpeech, en: englishSpeech };

export function findSpeech(tag: string): SpeechData | undefined {
  const primary = tag.toLowerCase().split('-')[0] ?? '';
  return Object.hasOwn(SPEECHES, primary) ? SPEECHES[primary]?.() : undefined;
}
