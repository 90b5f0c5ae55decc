// node bench/generate.mjs FOLDER [COUNT] [SEED] : writes COUNT invented French and English dispatches of about 5 KB,
// a thousand to a subfolder. The same seed gives the same bytes, on every machine.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Characters of a story; its UTF-8 is a little longer. */
const STORY_LENGTH = 4700;
const FOLDER_SIZE = 1000;

/** A small generator of numbers in [0, 1) (mulberry32): Math.random cannot be seeded. */
export function makeRandom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** People, bodies and places are invented. */
const FRENCH = {
  places: ['Combevieille', 'Saint-Aubrac', "L'Isle-Morte", 'Rocheperdue', 'Vaudormans', 'Port-Clément', 'Ménilval'],
  first: ['Solveig', 'Anselme', 'Bénédicte', 'Gaston', 'Hélène', 'Ilyès', 'Maëlle', 'Théodore', 'Noémie', 'Frédéric'],
  last: ['Rouquet', 'Ancelin', 'Merlhiot', 'Lasserre', 'Bonnefoy', 'Delpuech', 'Garrigou', 'Vézinet', 'Marnac'],
  roles: ['le maire', 'la directrice', "l'éclusier en chef", 'le président de la coopérative', 'la géologue'],
  months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  days: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  things: [
    'la restauration du vieux pont',
    "l'ouverture de la bibliothèque flottante",
    "le retour des cigognes à l'embouchure",
    'la collecte des œufs de tortue',
    'le marché aux truffes',
    "l'école du phare",
    'la fanfare des pêcheurs',
    'le vœu des vignerons',
  ],
  verbs: ['a déclaré', 'a indiqué', 'a souligné', 'a annoncé', 'a rappelé', 'a précisé', 'a estimé', 'a confié'],
  headline: (place, thing) => `${place} : ${thing} divise les riverains`,
  sentence: (r, p) =>
    pick(r, [
      `Selon ${p.role}, ${p.thing} coûtera ${number(r, 900)} 000 euros, soit ${number(r, 40)} % de moins que prévu.`,
      `${p.name} ${p.verb} ${p.day} que ${p.thing} reprendrait avant le ${number(r, 28)} ${p.month}.`,
      `À ${p.place}, où vivent ${number(r, 90)} familles, ${p.thing} est attendu depuis ${number(r, 30)} ans.`,
      `« Nous avons commencé par ${p.thing}, et personne n’y croyait », ${p.verb} ${p.name}.`,
      `Durant l'événement, ${p.role} s'est engagé à ce que ${p.thing} reste ouvert à tous.`,
      `D'après les chiffres publiés ${p.day}, ${number(r, 500)} visiteurs sont venus voir ${p.thing} cette année.`,
      `"C'est une chance pour ${p.place}", ${p.verb} ${p.role}, ajoutant que l'État n'avait rien promis.`,
    ]),
  lead: p => `${p.name}, ${p.role} de ${p.place}, ${p.verb} ${p.day} que ${p.thing} avait marqué un nouveau jalon.`,
};

const ENGLISH = {
  places: ['Dunmore Wharf', 'Kestrel Bay', 'Harrowgate', 'Port Ellery', 'Tallow Springs', 'New Carrick', 'Ashdown'],
  first: ['Clive', 'Meredith', 'Darlene', 'Pontus', 'Annika', 'Tavares', 'Celeste', 'Wendell', 'Iris', 'Magnus'],
  last: ['Harkaway', 'Foss', 'Vikander', 'Rask', 'Monteiro', 'Larkspur', 'Oakes', 'Pettifer', 'Brandt', 'Quill'],
  roles: ['the mayor', 'the harbour master', 'the head of the association', 'a retired surveyor', 'the curator'],
  months: 'January February March April May June July August September October November December'.split(' '),
  days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  things: [
    'the timber ferry',
    'the night market',
    'the lighthouse archive',
    'the fog nets on the ridge',
    'the floodlit chess league',
    'the seed library',
    'the water clock',
    'the travelling planetarium',
  ],
  verbs: ['said', 'told reporters', 'added', 'announced', 'noted', 'recalled', 'warned', 'acknowledged'],
  headline: (place, thing) => `${place} votes to keep ${thing} open`,
  sentence: (r, p) =>
    pick(r, [
      `According to ${p.role}, ${p.thing} will cost $${number(r, 900)},000, or ${number(r, 40)} percent less than planned.`,
      `${p.name} ${p.verb} on ${p.day} that ${p.thing} would return before ${p.month} ${number(r, 28)}.`,
      `In ${p.place}, home to ${number(r, 90)} families, ${p.thing} has been awaited for ${number(r, 30)} years.`,
      `"We began with ${p.thing}, and nobody believed in it," ${p.name} ${p.verb}.`,
      `During the event ${p.role} promised that ${p.thing} would stay open to all.`,
      `Figures published on ${p.day} show that ${number(r, 500)} visitors came to see ${p.thing} this year.`,
      `“It’s a chance for ${p.place},” ${p.verb} ${p.role}, adding that the state had promised nothing.`,
    ]),
  lead: p => `${p.name}, ${p.role} of ${p.place}, ${p.verb} on ${p.day} that ${p.thing} had reached a new milestone.`,
};

/** How agencies frame a story: what stands above it, its dateline, what stands below it. */
const AGENCIES = [
  {
    tongue: FRENCH,
    above: (h, d) => [`${h} - Xinhua - french.news.cn`, h, `French.news.cn | ${d.iso} à ${d.time}`],
    dateline: (place, d) => `${place.toUpperCase()}, ${d.day === 1 ? '1er' : d.day} ${d.month} (Xinhua) --`,
    end: ' Fin',
    below: ['Contactez notre équipe de rédaction par e-mail à xinhuanet_french@news.cn', '© 2000- XINHUANET.com'],
  },
  {
    tongue: FRENCH,
    above: (h, d) => [h, `Publié le ${d.slashed} à ${d.time}`],
    dateline: (place, d) => `${place}, ${d.day} ${d.month} ${d.year} (AFP) -`,
    end: '',
    below: ['abc-def/gh', '© Agence France-Presse'],
  },
  {
    tongue: ENGLISH,
    above: (h, d) => [h, `Source: Xinhua|${d.iso} ${d.time}:15|Editor: huaxia`],
    dateline: (place, d) => `${place.toUpperCase()}, ${d.month} ${d.day} (Xinhua) --`,
    end: ' Enditem',
    below: [],
  },
  {
    tongue: ENGLISH,
    above: (h, d) => [h, 'By Klara Hedvall', `${d.month} ${d.day}, ${d.year} 9:05 AM GMT+1`],
    dateline: (place, d) => `${place.toUpperCase()}, ${d.month} ${d.day} (Reuters) -`,
    end: '',
    below: ['(Reporting by Klara Hedvall; Editing by Stellan Brock)'],
  },
  {
    tongue: ENGLISH,
    above: h => [h],
    dateline: place => `${place.toUpperCase()} (AP) —`,
    end: '',
    below: [],
  },
];

const pick = (random, list) => list[Math.floor(random() * list.length)];
const number = (random, most) => 1 + Math.floor(random() * most);
const pad = value => String(value).padStart(2, '0');

function makePicture(random, tongue) {
  return {
    place: pick(random, tongue.places),
    name: `${pick(random, tongue.first)} ${pick(random, tongue.last)}`,
    role: pick(random, tongue.roles),
    thing: pick(random, tongue.things),
    verb: pick(random, tongue.verbs),
    day: pick(random, tongue.days),
    month: pick(random, tongue.months),
  };
}

function makeDay(random, tongue) {
  const [year, month, day] = [2000 + Math.floor(random() * 26), number(random, 12), number(random, 28)];
  return {
    year,
    day,
    month: tongue.months[month - 1],
    iso: `${year}-${pad(month)}-${pad(day)}`,
    slashed: `${pad(day)}/${pad(month)}/${year}`,
    time: `${pad(Math.floor(random() * 24))}:${pad(Math.floor(random() * 60))}`,
  };
}

/** Paragraphs of one to four sentences until `length` characters are reached. */
function makeParagraphs(random, tongue, length) {
  const paragraphs = [];
  for (let written = 0; written < length; ) {
    const sentences = Array.from({ length: number(random, 4) }, () => {
      const sentence = tongue.sentence(random, makePicture(random, tongue));
      return sentence[0].toUpperCase() + sentence.slice(1);
    });
    paragraphs.push(sentences.join(' '));
    written += paragraphs.at(-1).length + 2;
  }
  return paragraphs;
}

/**
 * One dispatch with header, dateline, story and footer.
 * @param random what `makeRandom` gives
 * @param length characters of the story; 10 million are as welcome as 5 thousand
 */
export function makeDispatch(random, length = STORY_LENGTH) {
  const { tongue, above, dateline, end, below } = pick(random, AGENCIES);
  const picture = makePicture(random, tongue);
  const day = makeDay(random, tongue);
  const lead = `${dateline(picture.place, day)} ${tongue.lead(picture)}`;
  const paragraphs = [lead, ...makeParagraphs(random, tongue, length - lead.length)];
  paragraphs.push(paragraphs.pop() + end);
  return `${[...above(tongue.headline(picture.place, picture.thing), day), ...paragraphs, ...below].join('\n\n')}\n`;
}

/** Writes `count` dispatches below a folder and returns how many bytes they are. */
export function writeCorpus(folder, count, seed = 1) {
  const random = makeRandom(seed);
  let bytes = 0;
  for (let index = 0; index < count; index++) {
    const part = join(folder, String(Math.floor(index / FOLDER_SIZE)).padStart(3, '0'));
    if (index % FOLDER_SIZE === 0) mkdirSync(part, { recursive: true });
    const dispatch = Buffer.from(makeDispatch(random));
    writeFileSync(join(part, `${String(index).padStart(6, '0')}.txt`), dispatch);
    bytes += dispatch.length;
  }
  return bytes;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [folder, count = '1000', seed = '1'] = process.argv.slice(2);
  if (folder === undefined || !/^\d+$/.test(count) || !/^\d+$/.test(seed)) {
    process.stderr.write('usage: node bench/generate.mjs FOLDER [COUNT] [SEED]\n');
    process.exitCode = 2;
  } else {
    const bytes = writeCorpus(folder, Number(count), Number(seed));
    process.stdout.write(`${count} dispatches, ${(bytes / 1e6).toFixed(1)} MB, in ${folder}\n`);
  }
}
