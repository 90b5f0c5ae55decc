import { type Draft, type Stretch, stretchOf } from '../contents/draft.ts';
import { ASKED } from '../cues/asked.ts';
import { leadingSubject } from '../phrases/leading.ts';
import type { Source } from '../phrases/source.ts';
import { type Item, lastItem, type Sentence } from '../structure/items.ts';
import type { Structure } from '../structure/sentences.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { has, IS, NOUN, type Word } from '../words/word.ts';
import { type Cast, NOBODY, type Speaker, tokensIn } from './cast.ts';
import { type Gender, type Mention, placeOf } from './entities.ts';
import { marksI } from './first-person.ts';
import { resolvePhrase } from './phrases.ts';
import { resolvePronoun } from './pronouns.ts';
import { type Heard, isAlone, speakerOf } from './speaker-of.ts';
import { hearOwner, hearSubjects, hearTopic, isInPrepositional } from './subjects.ts';
import { remember, rememberDocument } from './unnamed.ts';

/** Notes where each name before a place was met last. */
export function meetNames(mentions: readonly Mention[], heard: Heard, end: number): void {
  for (; heard.named < mentions.length; heard.named++) {
    const { entity, paragraph, start } = mentions[heard.named] as Mention;
    const place = placeOf(paragraph, start);
    if (place >= end) return;
    entity.last = place;
  }
}

/** Finds the speakers of a sentence's drafts, and remembers who was its subject and who spoke. */
export function hearSentence(
  sentence: Sentence,
  own: readonly Draft[],
  structure: Structure,
  cast: Cast,
  heard: Heard,
  said: Map<Draft, Speaker>,
  lexicon: Lexicon,
): void {
  const { items, paragraph, bracketed } = sentence;
  const start = placeOf(paragraph, items[0]?.start ?? 0);
  hearTopic(items, paragraph, cast, lexicon);
  const first = bracketed ? null : leadingSubject(items, lastItem(items), lexicon);
  // *Races wind up late, said Paul Roche, a scientist*: what explains who spoke is no subject.
  const isPart = ({ source }: Draft, { start, end }: Stretch): boolean =>
    source !== null && source.start < start && end <= source.end;
  const lead = first && own.some(draft => isPart(draft, stretchOf(sentence, first.from, first.to))) ? null : first;
  const leadStretch = lead && stretchOf(sentence, lead.from, lead.to);
  const leadSpeaker = lead && leadStretch ? leadingSpeaker(items, lead, leadStretch, cast, start) : NOBODY;
  // *The witness pointed to where he said it was*: nobody whom the article names.
  const isUnnamed = leadStretch !== null && leadSpeaker.name === null && own.every(({ isInquit }) => !isInquit);
  if (isUnnamed) remember(cast, leadSpeaker, leadStretch);
  const before = isUnnamed ? start + 1 : start;
  const resolved: Speaker[] = [];
  for (const draft of own) {
    const earlier = speakerBefore(draft, own, resolved);
    const isLead =
      isThing(draft, leadSpeaker, lexicon) ||
      isOwned(draft, leadSpeaker, cast) ||
      isSameSubject(draft, leadSpeaker, leadStretch, items[lead?.from ?? 0]?.word);
    resolved.push(earlier ?? (isLead ? leadSpeaker : speakerOf(draft, cast, before, heard, isAlone(structure, draft))));
  }
  const isLeadTold =
    leadStretch !== null &&
    leadSpeaker.entity?.isPerson === true &&
    own.some(draft => isInPrepositional(draft, leadStretch.start) && draft.own.start < leadStretch.start);
  if (leadStretch && !isUnnamed && !isLeadTold) remember(cast, leadSpeaker, leadStretch);
  own.forEach((draft, at) => {
    const speaker = resolved[at] as Speaker;
    if (draft.cue && draft.cue.class !== 'preposition') rememberDocument(cast, speaker, items, paragraph);
    // «a rappelé que le service accusait « un retard »»: what is judged by is nobody who was heard.
    // *Roche told staff she would go, according to a person close to her. She said*: of the two, Roche.
    const isBehind = draft.cue?.class === 'preposition' && speaker.name === null && resolved.some(({ name }) => name);
    const isHeard = (!draft.flags.includes('fragment') || own.length === 1) && !isBehind;
    // *Roche said an officer had told her that*: of the two, Roche is heard.
    const isTold = speaker.name === null && own.some(other => other !== draft && holds(other, draft));
    if (draft.source && !draft.pronoun && isHeard && !isTold) remember(cast, speaker, draft.source, true);
    else if (draft.source && speaker.entity)
      speaker.entity.salient = Math.max(speaker.entity.salient, placeOf(paragraph, draft.source.start));
    said.set(draft, speaker);
    if (draft.flags.includes('fragment') || own.some(other => other !== draft && holds(other, draft))) return;
    if (draft.cue?.class === ASKED) return;
    // «« A », a répondu Roche à la juge, qui lui demandait pourquoi. « B »»: who answered goes on.
    const isAside =
      draft.kind === 'indirect' && own.slice(0, at).some(({ kind, isInquit }) => kind === 'direct' && isInquit);
    if (isAside && own[at]?.cue && speaker.name !== resolved[0]?.name) return;
    heard.local = speaker;
    heard.last = speaker;
  });
  if (own.length === 0 && !leadSpeaker.entity) hearOwner(items, paragraph, cast);
  hearSubjects(items, paragraph, cast, own);
  if (sentence.passage === null && leadSpeaker.name !== null) heard.subject = leadSpeaker;
  if (own.some(({ cue }) => cue?.class !== ASKED)) heard.subject = null;
}

function leadingSpeaker(items: readonly Item[], lead: Source, stretch: Stretch, cast: Cast, before: number): Speaker {
  const pronoun = lead.to - lead.from === 1 ? items[lead.from]?.word.pronoun : null;
  return pronoun ? resolvePronoun(cast, pronoun, before) : resolvePhrase(cast, stretch, before);
}

/** *The firm lost money, it said*: the body that is the sentence's subject. */
function isThing({ pronoun, isInquit }: Draft, { entity }: Speaker, { data }: Lexicon): boolean {
  return pronoun?.person === 0 && isInquit && entity?.isPerson === false && data.syntax.plainInquit;
}

/** *The company employed 300 people, according to its report*: the body that is the sentence's subject. */
function isOwned({ cue, source }: Draft, { entity }: Speaker, cast: Cast): boolean {
  if (cue?.class !== 'preposition' || !source || entity?.isPerson !== false) return false;
  const tokens = tokensIn(cast, source.paragraph, source.start, source.end);
  const [first] = tokens;
  const isText = tokens.some(({ word: { noun } }) => (noun & (NOUN.text | NOUN.role)) === NOUN.text);
  return isText && has(first?.word, IS.possessive) && ((first?.word.noun ?? 0) & (NOUN.personal | NOUN.theirs)) === 0;
}

/** «Le ministre n'a pas démenti, mais il a assuré que»: the pronoun of a later clause is the sentence's subject. */
function isSameSubject(draft: Draft, lead: Speaker, at: Stretch | null, article: Word | undefined): boolean {
  const { pronoun, source, isInquit, pieces, kind } = draft;
  if (pronoun?.person !== 3 || pronoun.plural || !source || !at || source.start < at.end) return false;
  // «Le maire dresse un bilan : « … », dit-il» has its subject outside of what is said; so has, for its first person,
  // «Nora Roche est là depuis janvier, « mais je fais tout », sourit-elle».
  const isInside = isInquit && (pieces[0] as Stretch).start < at.end;
  if (isInside && !(kind === 'mixed' && marksI(draft))) return false;
  if (lead.name === null || source.start <= at.end) return false;
  // «L'ordre accuse: …, selon lui»
  const gender = lead.gender ?? genderOfArticle(article);
  if (!lead.entity?.isPerson && (gender === null || gender !== pronoun.gender)) return false;
  return lead.gender === null || pronoun.gender === null || lead.gender === pronoun.gender;
}

function genderOfArticle(article: Word | undefined): Gender {
  if (has(article, IS.feminine)) return 'f';
  return has(article, IS.masculine) ? 'm' : null;
}

/** «…, indique Maude Roy dans un courriel, où elle fait valoir que»: who was named in the same sentence, just before. */
function speakerBefore(
  { pronoun, source, isInquit }: Draft,
  own: readonly Draft[],
  resolved: readonly Speaker[],
): Speaker | null {
  if (pronoun?.person !== 3 || pronoun.plural || pronoun.gender === null || isInquit || !source) return null;
  for (let at = resolved.length - 1; at >= 0; at--) {
    const other = own[at]?.source;
    const { entity } = resolved[at] as Speaker;
    if (!other || other.end > source.start || own[at]?.pronoun || !entity?.isPerson) continue;
    return entity.gender === null || entity.gender === pronoun.gender ? (resolved[at] as Speaker) : null;
  }
  return null;
}

/** Whether one attribution's cue stands inside the content of another. */
function holds(outer: Draft, { cue }: Draft): boolean {
  return (
    cue !== null &&
    outer.pieces.some(
      ({ paragraph, start, end }) => paragraph === cue.paragraph && start <= cue.start && cue.end <= end,
    )
  );
}
