import { englishSpeech } from './en.speech.ts';
import { frenchSpeech } from './fr.speech.ts';
import type { SpeechData } from './speech.ts';

/** The languages in which quotes are found. To add one: a file beside this one, and its row here. */
export const SPEECHES: readonly SpeechData[] = [frenchSpeech, englishSpeech];

export function findSpeech(tag: string): SpeechData | undefined {
  const primary = tag.toLowerCase().split('-')[0];
  return SPEECHES.find(speech => speech.tag === primary);
}
