import type { Dispatch } from '../model/article.ts';
import type { Quote, Quotes, Term } from '../model/quote.ts';
import type { Span } from '../model/span.ts';
import { type Mapped, mapAgain, spanOf } from '../text/mapped.ts';
import { readContents } from './contents/contents.ts';
import { creditParagraphs } from './contents/credited.ts';
import { type Draft, groupBySentence, type Stretch } from './contents/draft.ts';
import { readInterrupted } from './contents/interrupted.ts';
import { joinParagraphs } from './contents/joined.ts';
import { readNested } from './contents/nested.ts';
import { recallSentences } from './contents/recalled.ts';
import { readStanding } from './contents/standing.ts';
import { readTurn } from './contents/turns.ts';
import { findCues } from './cues/find-cues.ts';
import { findHeadlineQuotes } from './headline.ts';
import { type Attributed, castSpeakers } from './speakers/attribute.ts';
import { type Cast, makeCast } from './speakers/cast.ts';
import { findNames } from './speakers/find-names.ts';
import { type Reading, readParagraphs } from './structure/readings.ts';
import type { Lexicon } from './words/lexicon.ts';
import { lexiconOf } from './words/lexicons.ts';

const NOTHING: Quotes = { quotes: [], terms: [] };

/**
 * Finds who said what in an article: its quotes in the order of their cues, those of the headline last, and the marked
 * passages that nobody says. French and English; other languages give nothing. Never throws, whatever the text; time and
 * memory grow linearly with its length. Spans are UTF-16 offsets into the document's text.
 */
export function findQuotes({ article, source }: Dispatch): Quotes {
  const lexicon = lexiconOf(article.language);
  if (!lexicon) return NOTHING;
  const readings = readParagraphs(article.paragraphs, lexicon);
  if (readings.length === 0) return NOTHING;
  const texts = readings.map(({ paragraph }) => paragraph.text);
  const tokens = readings.map(({ tokens: list }) => list);
  const cast = makeCast(findNames(tokens, texts, lexicon), tokens, texts, lexicon);
  const maps: (Mapped | undefined)[] = [];
  const toSpan = ({ paragraph, start, end }: Stretch): Span => {
    const { span, text } = (readings[paragraph] as Reading).paragraph;
    maps[paragraph] ??= mapAgain(source, span, text);
    return spanOf(maps[paragraph] as Mapped, start, end);
  };
  const attributed = attribute(readings, cast, lexicon);
  const quotes = attributed.map(({ draft, speaker }) => toQuote(draft, speaker, readings, toSpan));
  const terms = findTerms(readings, toSpan);
  return { quotes: [...quotes, ...findHeadlineQuotes(article, source, cast, lexicon)], terms };
}

/** Reads the sentences from the first to the last, so that each speaker is looked for among those before. */
function attribute(readings: readonly Reading[], cast: Cast, lexicon: Lexicon): Attributed[] {
  const drafts = readings.map(({ structure, paragraph }) => {
    const turn = readTurn(structure, paragraph.text);
    if (turn) return [turn];
    const found = structure.sentences.flatMap(sentence =>
      readContents(sentence, findCues(sentence, lexicon), paragraph.text, lexicon),
    );
    for (const { pieces, flags } of found)
      for (const { passage } of pieces) if (passage && !flags.includes('fragment')) passage.isSpeech = true;
    return found;
  });
  readings.forEach(({ structure, paragraph }, index) => {
    const list = drafts[index] as Draft[];
    for (const passage of structure.passages) {
      const interrupted = readInterrupted(passage, paragraph.text, lexicon);
      if (interrupted) list.push(interrupted);
    }
    const bySentence = groupBySentence(list);
    for (const sentence of structure.sentences)
      for (const draft of readStanding(sentence, paragraph.text, lexicon, bySentence.get(sentence) ?? []))
        list.push(draft);
    // A passage may hold more quotes than a call takes arguments.
    for (const passage of structure.passages)
      for (const draft of readNested(passage, paragraph.text, lexicon)) list.push(draft);
  });
  recallSentences(readings, drafts, lexicon);
  creditParagraphs(readings, drafts, lexicon);
  joinParagraphs(readings, drafts);
  return castSpeakers(readings, drafts, cast, lexicon);
}

function toQuote(
  draft: Draft,
  speaker: string | null,
  readings: readonly Reading[],
  toSpan: (part: Stretch) => Span,
): Quote {
  const textOf = ({ paragraph, start, end }: Stretch): string =>
    (readings[paragraph] as Reading).paragraph.text.slice(start, end);
  const { cue, source, pieces } = draft;
  let content = '';
  pieces.forEach((piece, index) => {
    const before = pieces[index - 1];
    content += `${before ? (before.paragraph === piece.paragraph ? ' … ' : '\n\n') : ''}${textOf(piece)}`;
  });
  return {
    paragraph: readings[pieces[0]?.paragraph ?? 0]?.paragraph.number ?? null,
    kind: draft.kind,
    content,
    spans: pieces.map(toSpan),
    cue: cue && { text: textOf(cue), lemma: cue.lemma, class: cue.class, span: toSpan(cue) },
    source: source && { text: textOf(source), span: toSpan(source) },
    speaker,
    flags: draft.flags,
  };
}

/** Marked passages that nobody says, without a final comma or full stop of American usage. */
function findTerms(readings: readonly Reading[], toSpan: (part: Stretch) => Span): Term[] {
  return readings.flatMap(({ structure, paragraph }) =>
    structure.passages
      .filter(({ isSpeech, inner, closed }) => !isSpeech && closed && inner[1] > inner[0])
      .map(({ inner: [start, end], paragraph: index }) => {
        const last = ',.'.includes(paragraph.text[end - 1] ?? ' ') && end - start > 1 ? end - 1 : end;
        return {
          paragraph: paragraph.number ?? 0,
          text: paragraph.text.slice(start, last),
          span: toSpan({ paragraph: index, start, end: last }),
        };
      }),
  );
}
