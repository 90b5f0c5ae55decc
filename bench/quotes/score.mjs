// Compares found quotes with gold ones. Spans are sets of characters of the gold's paragraphs, blanks left out.

/** How well two spans must agree to be the same quote: the measures of the literature, and a stricter one. */
export const MEASURES = {
  'coverage > 0.3': ({ both, gold }) => both / gold > 0.3,
  'coverage > 0.8': ({ both, gold }) => both / gold > 0.8,
  'IoU >= 0.8': ({ both, gold, found }) => both / (gold + found - both) >= 0.8,
};

/** Quotes with one of these flags are offered to users and not scored. */
const UNSCORED = ['inferred', 'fragment', 'headline'];

export const isScored = quote => !(quote.flags ?? []).some(flag => UNSCORED.includes(flag));

const plain = text => text.replace(/\s+/g, ' ').trim();

/** Where a content stands in the paragraphs, as a set of positions; parts that are not found count as missing. */
export function placesOf(content, first, paragraphs) {
  const places = new Set();
  let paragraph = Math.max(0, (first ?? 1) - 1);
  let missing = 0;
  for (const block of content.split(/\n\n/)) {
    const whole = plain(block);
    const text = paragraphs[paragraph] ?? '';
    const parts = text.includes(whole) ? [whole] : whole.split(' … ');
    let from = 0;
    for (const part of parts) {
      const at = text.indexOf(part, from);
      if (at < 0) {
        missing += part.length;
        continue;
      }
      for (let index = at; index < at + part.length; index++)
        if (text[index] !== ' ') places.add(paragraph * 1e6 + index);
      from = at + part.length;
    }
    paragraph++;
  }
  return { places, missing };
}

function overlap(gold, found) {
  let both = 0;
  for (const place of found.places) if (gold.places.has(place)) both++;
  return { both, gold: gold.places.size + gold.missing, found: found.places.size + found.missing };
}

/** Pairs gold and found quotes one to one, the best agreement first; of equal ones those with the same cue. */
function pairUp(gold, found) {
  const pairs = [];
  for (const g of gold)
    for (const f of found) {
      const size = overlap(g, f);
      if (size.both === 0) continue;
      const sameCue = (g.quote.cue ?? '').toLowerCase() === (f.quote.cue?.text ?? '').toLowerCase();
      pairs.push({ g, f, size, rank: size.both / (size.gold + size.found - size.both) + (sameCue ? 0.5 : 0) });
    }
  pairs.sort((a, b) => b.rank - a.rank);
  const taken = new Set();
  return pairs.filter(({ g, f }) => {
    if (taken.has(g) || taken.has(f)) return false;
    taken.add(g).add(f);
    return true;
  });
}

const sameSpeaker = (gold, found) => plain(gold ?? '').toLowerCase() === plain(found ?? '').toLowerCase();

export const emptyScore = () => ({
  articles: 0,
  gold: 0,
  found: 0,
  hits: Object.fromEntries(Object.keys(MEASURES).map(name => [name, 0])),
  joint: Object.fromEntries(Object.keys(MEASURES).map(name => [name, 0])),
  speakers: [0, 0],
  terms: { gold: 0, found: 0, hits: 0 },
});

/**
 * Scores one article and adds the figures to each of the scores.
 *
 * @returns what was missed, as lines
 */
export function scoreArticle(name, gold, article, scoresOf) {
  const paragraphs = gold.paragraphs.map(plain);
  const toSpan = quote => ({ quote, ...placesOf(quote.content, quote.paragraph, paragraphs) });
  const want = gold.quotes.filter(isScored).map(toSpan);
  const have = (article?.quotes ?? []).filter(isScored).map(toSpan);
  const pairs = pairUp(want, have);
  const misses = [];
  const partner = new Map(pairs.map(pair => [pair.g, pair]));
  const used = new Map(pairs.map(pair => [pair.f, pair]));
  const best = MEASURES['IoU >= 0.8'];
  const loose = MEASURES['coverage > 0.3'];
  for (const g of want) {
    const pair = partner.get(g);
    for (const score of scoresOf(g.quote)) {
      score.gold++;
      if (!pair) continue;
      const right = sameSpeaker(g.quote.speaker, pair.f.quote.speaker);
      for (const [measure, holds] of Object.entries(MEASURES)) {
        if (!holds(pair.size)) continue;
        score.hits[measure]++;
        if (right) score.joint[measure]++;
      }
      if (loose(pair.size)) {
        score.speakers[1]++;
        if (right) score.speakers[0]++;
      }
    }
    const where = `${name} ¶${g.quote.paragraph} {${g.quote.cue}}`;
    if (!pair || !loose(pair.size)) misses.push(`MISSED  ${where} ${g.quote.content}`);
    else {
      if (!best(pair.size))
        misses.push(`SPAN    ${where}\n    gold ${g.quote.content}\n    have ${pair.f.quote.content}`);
      if (!sameSpeaker(g.quote.speaker, pair.f.quote.speaker))
        misses.push(
          `SPEAKER ${where} gold ${g.quote.speaker}, have ${pair.f.quote.speaker} <${pair.f.quote.source?.text}>`,
        );
      if (g.quote.kind !== pair.f.quote.kind)
        misses.push(`KIND    ${where} gold ${g.quote.kind}, have ${pair.f.quote.kind}`);
      const flags = [...(g.quote.flags ?? [])].sort().join();
      if (flags !== [...pair.f.quote.flags].sort().join())
        misses.push(`FLAGS   ${where} gold ${flags}, have ${pair.f.quote.flags}`);
      if ((g.quote.cue ?? null) !== (pair.f.quote.cue?.text ?? null))
        misses.push(`CUE     ${where} have ${pair.f.quote.cue?.text}`);
    }
  }
  for (const f of have) {
    for (const score of scoresOf(used.get(f)?.g.quote ?? f.quote)) score.found++;
    if (!used.has(f))
      misses.push(
        `EXTRA   ${name} ¶${f.quote.paragraph} {${f.quote.cue?.text}} <${f.quote.source?.text}> ${f.quote.content}`,
      );
  }
  const terms = new Map();
  // Gold without terms says nothing about them.
  const found = gold.scareQuotes ? (article?.terms ?? []) : [];
  for (const term of gold.scareQuotes ?? []) terms.set(plain(term), (terms.get(plain(term)) ?? 0) + 1);
  for (const score of scoresOf(null)) {
    score.articles++;
    score.terms.gold += gold.scareQuotes?.length ?? 0;
    score.terms.found += found.length;
  }
  for (const { text } of found) {
    const left = terms.get(plain(text)) ?? 0;
    if (left > 0) for (const score of scoresOf(null)) score.terms.hits++;
    else misses.push(`TERM+   ${name} ${text}`);
    terms.set(plain(text), left - 1);
  }
  for (const [term, left] of terms) if (left > 0) misses.push(`TERM-   ${name} ${term}`);
  return misses;
}

export const f1 = (hits, gold, found) => (gold + found === 0 ? 1 : (2 * hits) / (gold + found));
