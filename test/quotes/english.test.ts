import { describe, expect, it } from 'vitest';
import { inShort, quotesOf } from './support.ts';

/** The phenomena of English quotation, each on a sentence of its own; the numbers are those of docs/quotes.md. */
const CASES: readonly (readonly [
  phenomenon: string,
  paragraphs: string | readonly string[],
  quotes: readonly string[],
])[] = [
  ['1 a subject before its verb', 'The weir is safe, Mayor Nora Roche said.', ['Nora Roche | said | The weir is safe']],
  ['1 inverted', 'The weir is safe, said Mayor Nora Roche.', ['Nora Roche | said | The weir is safe']],
  [
    '1 told',
    'Mayor Nora Roche told reporters on Monday that the weir was safe.',
    ['Nora Roche | told | the weir was safe'],
  ],
  ['2 without that', 'Mayor Nora Roche said the weir was safe.', ['Nora Roche | said | the weir was safe']],
  ['3 interrupted', '"We will," said Mayor Nora Roche, "win."', ['Nora Roche | said | We will … win.']],
  [
    '4 according to',
    [
      'According to the county, the weir is safe.',
      'The weir is safe, according to Nora Roche.',
      "In Roche's view, it will last.",
    ],
    [
      'county | According to | the weir is safe',
      'Nora Roche | according to | The weir is safe',
      'Nora Roche | In | it will last',
    ],
  ],
  [
    '4 quoted as saying',
    'Nora Roche was quoted as saying that it would last.',
    ['Nora Roche | was quoted as saying | it would last'],
  ],
  [
    '5 participles',
    'Nora Roche said the weir was safe, adding that it would be painted.',
    ['Nora Roche | said | the weir was safe', 'Nora Roche | adding | it would be painted'],
  ],
  ['6 a colon', 'Nora Roche added: "It will last."', ['Nora Roche | added | It will last.']],
  ['7 a signature', '"It will last." — Nora Roche, mayor', ['Nora Roche | - | It will last.']],
  [
    '8 over two paragraphs',
    ['"The wind took it all. Even the cock.', '"It came back today," said farmer Zoe Lantier.'],
    ['Zoe Lantier | said | The wind took it all. Even the cock.\n\nIt came back today'],
  ],
  [
    '9 single marks and apostrophes',
    "'The drivers' union won't strike,' said Nora Roche.",
    ["Nora Roche | said | The drivers' union won't strike"],
  ],
  ['9 curly marks', '‘We don’t know,’ said Nora Roche.', ['Nora Roche | said | We don’t know']],
  [
    '10 a second sentence',
    '"It rained," Nora Roche said. "Then it stopped."',
    ['Nora Roche | said | It rained', 'Nora Roche | - | Then it stopped.'],
  ],
  ['11 mixed', 'Nora Roche said the plan was "a disgrace".', ['Nora Roche | said | the plan was "a disgrace"']],
  ['12 noun cues', "Roche's claim that the weir would last was wrong.", ['(Roche) | claim | the weir would last']],
  [
    '13 age and relative clause',
    'Nora Roche, 42, who chairs the board, said the weir was safe.',
    ['Nora Roche | said | the weir was safe'],
  ],
  [
    '14 pronouns and titles',
    ['Mayor Nora Roche opened the weir.', 'She said it would last. The mayor promised to paint it.'],
    ['Nora Roche | said | it would last', 'Nora Roche | promised | paint it'],
  ],
  [
    '15 passives',
    [
      'The council was told that the weir had cracked.',
      'It was announced that the ferry would stop.',
      'The keeper is said to be ill.',
    ],
    [
      '- | was told | the weir had cracked',
      '- | was announced | the ferry would stop',
      '- | is said | be ill | hearsay',
    ],
  ],
  [
    '16 reportedly',
    'Nora Roche reportedly warned that the weir would crack.',
    ['Nora Roche | reportedly warned | the weir would crack | hearsay'],
  ],
  [
    '17 negation and refusal',
    'Nora Roche did not say whether the weir was safe. She declined to comment.',
    ['Nora Roche | did not say | whether the weir was safe | negated'],
  ],
  ['18 questions', 'Nora Roche asked if the weir was safe.', ['Nora Roche | asked | if the weir was safe']],
  [
    '19 thinks',
    ['Nora Roche thinks that the weir will last.', 'The weir, Nora Roche thinks, will last.'],
    ['Nora Roche | thinks | The weir … will last'],
  ],
  ['20 copular', 'Nora Roche was blunt: "We failed them all."', ['Nora Roche | - | We failed them all.']],
  ['21 said of', '"It is a wreck," Nora Roche said of the weir.', ['Nora Roche | said | It is a wreck']],
  [
    '22 nested',
    'Nora Roche said that Paul Dunne had told her the weir was safe.',
    ['Nora Roche | said | Paul Dunne had told her the weir was safe', 'Paul Dunne | had told | the weir was safe'],
  ],
  [
    'a relative clause behind the inquit',
    '"We lost it," Nora Roche told reporters at a school that has become a shelter.',
    ['Nora Roche | told | We lost it'],
  ],
  [
    'that behind a relative clause, and that as a subject',
    'Nora Roche told reporters at a school that has become a shelter that the fire was out. She said that was a relief.',
    ['Nora Roche | told | the fire was out', 'Nora Roche | said | that was a relief'],
  ],
  [
    'another',
    'Another said a sale was likely. Some argue that it is not.',
    ['(Another) | said | a sale was likely', '(Some) | argue | it is not'],
  ],
  ['when asked', 'Nora Roche spoke when asked to comment on the weir.', []],
  [
    'asked whether, somebody smiles',
    ['Asked if she would stay, Nora Roche smiled. "Ask my wrist."'],
    ['- | Asked | if she would stay', 'Nora Roche | - | Ask my wrist.'],
  ],
  [
    'a participle opens the sentence',
    'Noting that the strait is vital, Nora Roche said its safety serves all.',
    ['Nora Roche | Noting | the strait is vital', 'Nora Roche | said | its safety serves all'],
  ],
  [
    'when it was said',
    'The United Nations on Tuesday called on both sides to wait.',
    ['United Nations | called on | wait'],
  ],
  [
    'particles',
    '"Hindsight," Nora Roche shot back, "is no policy."',
    ['Nora Roche | shot back | Hindsight … is no policy.'],
  ],
  ['but', 'Nora Roche said she was ready but accused the firm of delays.', ['Nora Roche | said | she was ready']],
  [
    'a dated document',
    'According to the memo, dated February 3, nine pumps had failed.',
    ['(the memo) | According to | nine pumps had failed'],
  ],
  [
    'the writer about a claim',
    'Nora Roche said she had not seen it, a claim that an engineer disputed.',
    ['Nora Roche | said | she had not seen it'],
  ],
  [
    'a free relative',
    '"What I can tell you is that we are trying," Nora Roche said.',
    ['Nora Roche | said | What I can tell you is that we are trying'],
  ],
  [
    "somebody's somebody",
    ['Kessler\'s coach Dirk Baumann said it was hers to decide. "We will talk," he added.'],
    ['Dirk Baumann | said | it was hers to decide', 'Dirk Baumann | added | We will talk'],
  ],
  [
    'an age for a name',
    ['Nora Roche beat Ana Ruiz on Sunday. "I am tired," the 34-year-old German said.'],
    ['Nora Roche | said | I am tired'],
  ],
  [
    'her research',
    ['"It is old," said Ruth Okafor. According to her research, it dates from 1703.'],
    ['Ruth Okafor | said | It is old', 'Ruth Okafor | According to | it dates from 1703'],
  ],
  [
    'a state that speaks',
    'Washington called for talks. China on Tuesday said it would wait.',
    ['Washington | called for | talks', 'China | said | it would wait'],
  ],
  [
    'a title with a verb in it',
    '"No excuse," State Department spokeswoman Kelly Harmon said.',
    ['Kelly Harmon | said | No excuse'],
  ],
  ['asked between commas', 'Nora Roche, asked how long it would last, paused.', ['- | asked | how long it would last']],
  [
    'asked by somebody, and what was answered',
    'Asked by counsel Paul Dunne why it fell, Nora Roche said it was old.',
    ['Paul Dunne | Asked | why it fell', 'Nora Roche | said | it was old'],
  ],
  ['a participle that asks nothing', 'Asked about the weir, Nora Roche smiled.', []],
  ['a negated call', 'The mayor, Nora Roche, urged residents not to hoard.', ['Nora Roche | urged | not to hoard']],
  [
    'a brother',
    ['Gwen Roche hears the bell. Her brother, Emlyn, does not. "I never tell her," he said.'],
    ['Emlyn | said | I never tell her'],
  ],
  [
    'a gerund behind',
    'Nora Roche said the trucks had lacked papers, accusing the UN of theatre.',
    ['Nora Roche | said | the trucks had lacked papers'],
  ],
  [
    "a body's officer",
    "The UN's chief for Marovia said famine was near.",
    ["(The UN's chief for Marovia) | said | famine was near"],
  ],
  [
    'while',
    'Nora Roche said it was time to go, while the chancellor, Paul Dunn, dismissed the plan.',
    ['Nora Roche | said | it was time to go'],
  ],
  [
    'adjectives like verbs',
    'Nora Roche urged developed countries to pay and proposed a fund.',
    ['Nora Roche | urged | pay'],
  ],
  ['an official', 'A senior UN official called for peace.', ['(A senior UN official) | called for | peace']],
  ['an under-secretary', '"We know," UN Under-Secretary-General Amara Diallo said.', ['Amara Diallo | said | We know']],
  [
    "another's representative",
    ["China's representative Wang Lihua said it was late. The EU's representative said it was early."],
    ['Wang Lihua | said | it was late', "(The EU's representative) | said | it was early"],
  ],
  [
    'a finding',
    'Bees can count, researchers said, a finding that could change much.',
    ['(researchers) | said | Bees can count'],
  ],
  ['telling apart', 'Nora Roche is good at telling three dots from four.', []],
  [
    'a preposition alone',
    '"They knew," Nora Roche said outside. "All of them."',
    ['Nora Roche | said | They knew', 'Nora Roche | - | All of them.'],
  ],
  [
    "that with a noun like a verb, and Friday's",
    ["Nora Roche said that talks were over. She said that plans were ready. She said Friday's vote was fair."],
    [
      'Nora Roche | said | talks were over',
      'Nora Roche | said | plans were ready',
      "Nora Roche | said | Friday's vote was fair",
    ],
  ],
  ['denied that', 'Nora Roche denied that, insisting nothing was lost.', ['Nora Roche | insisting | nothing was lost']],
  [
    'marked gerunds and infinitives',
    'Nora Roche accused the council of "closing us down" and urged it to "show mercy".',
    ['Nora Roche | accused | closing us down', 'Nora Roche | urged | show mercy'],
  ],
  [
    'a move analysts said',
    'The states cut tariffs, a move analysts said could double trade.',
    ['(analysts) | said | could double trade'],
  ],
  [
    'easing fears',
    'Nora Roche said that the weir would hold, a figure campaigners disputed.',
    ['Nora Roche | said | the weir would hold'],
  ],
  [
    'what shows',
    'Nora Roche said the deal showed that trade works.',
    ['Nora Roche | said | the deal showed that trade works'],
  ],
  [
    'her ministry',
    'Acme plc fell. Nora Roche was late. Her ministry said it would rule.',
    ['(Her ministry) | said | it would rule'],
  ],
  [
    'a body before a title',
    '"Water is short," Red Cross coordinator Paul Lindholm said.',
    ['Paul Lindholm | said | Water is short'],
  ],
  [
    'halves',
    ['Nora Roche wept.', 'Her uncle, she insisted, "would never lie".'],
    ['Nora Roche | insisted | Her uncle … "would never lie"'],
  ],
  [
    'the writer goes on',
    'The saint is worth a fortune, according to experts, but Visser refused a reward.',
    ['(experts) | according to | The saint is worth a fortune'],
  ],
  [
    'somebody without a name',
    ['Reggie Dobbs said he would push.', 'A former supervisor told the AP that it rained. "We begged them," he said.'],
    ['Reggie Dobbs | said | he would push', '(A former supervisor) | told | it rained', '(he) | said | We begged them'],
  ],
  ['who, behind a noun', 'A surfer who was bitten by a shark says he won.', ['(A surfer) | says | he won']],
  [
    'local radio',
    '"Not today," Nora Roche told local radio from her bed at Base Hospital, where she is well.',
    ['Nora Roche | told | Not today'],
  ],
  [
    'gerunds that are denied',
    'Nora Roche denied taking it and recalled seeing the weir.',
    ['Nora Roche | denied | taking it', 'Nora Roche | recalled | seeing the weir'],
  ],
  ['bed is no verb', 'Bed nets are vital, Nora Roche said.', ['Nora Roche | said | Bed nets are vital']],
  [
    'letters in brackets',
    ['The World Health Agency (WHA) met.', 'The doses will come, the WHA said.'],
    ['World Health Agency | said | The doses will come'],
  ],
  [
    'who speaks next',
    ['"It has no plan B," said Gil Arnott, a manager at Crestline Capital. He said he was sure.'],
    ['Gil Arnott | said | It has no plan B', 'Gil Arnott | said | he was sure'],
  ],
  [
    'with members saying',
    'A board refused to free him, with members saying he had shown no remorse.',
    ['(members) | saying | he had shown no remorse'],
  ],
  [
    'a plural behind a place',
    'New Zealand scientists said it was so. Tour operators in Tonga say they saw no change.',
    ['(New Zealand scientists) | said | it was so', '(Tour operators in Tonga) | say | they saw no change'],
  ],
  [
    'a remark behind a dash',
    'The researchers called for slower lanes -- a step that will take time.',
    ['(The researchers) | called for | slower lanes'],
  ],
  [
    "at somebody's",
    "It scared several people, workers at Sweet Marie's said Thursday.",
    ["(workers at Sweet Marie's) | said | It scared several people"],
  ],
  [
    'after signing',
    '"It is over," President Nora Roche told reporters after signing the accord.',
    ['Nora Roche | told | It is over'],
  ],
  [
    'it, twice',
    [
      'South Korean chipmaker Hansol Semicon expects its profit to triple, it said.',
      'The company said profit was likely up, compared with a forecast of 8.8 billion.',
    ],
    [
      'Hansol Semicon | said | South Korean chipmaker Hansol Semicon expects its profit to triple',
      'Hansol Semicon | said | profit was likely up, compared with a forecast of 8.8 billion',
    ],
  ],
  [
    'it added',
    "Three crossings will open, Karzan's border service said. Checks will remain, it added.",
    [
      "Karzan's border service | said | Three crossings will open",
      "Karzan's border service | added | Checks will remain",
    ],
  ],
  [
    'asked whom',
    'Ana Ruiz spoke. Asked whom she would play next, Birta Jonsdottir smiled. "The champion," she said.',
    ['- | Asked | whom she would play next', 'Birta Jonsdottir | said | The champion'],
  ],
  [
    'ending a stretch',
    'Cuts will resume on Friday, Nora Roche said, ending a stretch of 140 days.',
    ['Nora Roche | said | Cuts will resume on Friday'],
  ],
  [
    'a minister who is named next, and another below',
    [
      "Chile's mining minister said talks were over.",
      '"We are near," Minister Rodrigo Fuenzalida said.',
      'It rained.',
      'It snowed.',
      'Environment Minister Paz Larrain said it was late.',
    ],
    [
      'Rodrigo Fuenzalida | said | talks were over',
      'Rodrigo Fuenzalida | said | We are near',
      'Paz Larrain | said | it was late',
    ],
  ],
  [
    'a report that speaks again',
    'The report by Auditor Denise Kowal found that it was lost. Some was sold, it said.',
    ['Denise Kowal | found | it was lost', 'Denise Kowal | said | Some was sold'],
  ],
  [
    'a firm by its first word',
    ['Aldane Motors fell.', 'Aldane said it would wait.'],
    ['Aldane Motors | said | it would wait'],
  ],
  [
    'a name with al-',
    ['"Not less," Faisal al-Qadri told reporters.', 'Qadri denied there was any rift.'],
    ['Faisal al-Qadri | told | Not less', 'Faisal al-Qadri | denied | there was any rift'],
  ],
  [
    'told AFP, with an apposition',
    'Nora Roche told AFP the owner, a businessman, had been asked to leave.',
    ['Nora Roche | told | the owner, a businessman, had been asked to leave', '- | had been asked | leave'],
  ],
  [
    'the subject of a later clause',
    [
      'For director Saskia de Boer, none of that matters.',
      'The saint is worth a fortune, but Anneke Visser refused a reward. "What for?" she asked.',
    ],
    ['Saskia de Boer | For | none of that matters', 'Anneke Visser | asked | What for?'],
  ],
  [
    'told cheering supporters',
    '"The page turns," Nora Roche, a former judge, told cheering supporters in the capital.',
    ['Nora Roche | told | The page turns'],
  ],
  [
    'a firm in apposition, and victory',
    [
      "The mine's owner, Corvane Resources, denied cutting corners.",
      'Nora Roche claimed victory in the vote after results gave her half of it.',
    ],
    ['Corvane Resources | denied | cutting corners'],
  ],
  [
    'lead author',
    '"We were stunned," lead author Judith Marlowe told AFP. It is cheap, the study found.',
    ['Judith Marlowe | told | We were stunned', '(the study) | found | It is cheap'],
  ],
  [
    'how many analysts',
    'A number of analysts said the move was late. A few residents said they would stay.',
    ['(A number of analysts) | said | the move was late', '(A few residents) | said | they would stay'],
  ],
  [
    'a remark of any length',
    'Nora Roche said the cost had doubled, a claim the company has long denied.',
    ['Nora Roche | said | the cost had doubled'],
  ],
  [
    "that's, and what is no clause",
    [
      "Nora Roche says that's doable. The keepers say sorry when the weir floods.",
      'Nora Roche alleged fraud, something the county denied.',
      'The fraud claims would not stand up in court. The firm failed to show how it worked.',
      'Nora Roche had been shown evidence that the weir would not last.',
    ],
    ["Nora Roche | says | that's doable"],
  ],
  [
    'told who stands there',
    '"It is over," Nora Roche told thousands gathered in front of the county hall.',
    ['Nora Roche | told | It is over'],
  ],
  [
    'marks that end what was said',
    'Nora Roche promised families that "no door will be left closed", as hearings opened.',
    ['Nora Roche | promised | no door will be left closed'],
  ],
  [
    'in her view',
    ['"It is cheap," said Nora Roche. In her view, it will last.', 'Paul Dunne reminded her it had been said before.'],
    [
      'Nora Roche | said | It is cheap',
      'Nora Roche | In | it will last',
      'Paul Dunne | reminded | it had been said before',
    ],
  ],
  [
    "somebody's spokesperson, and letters behind a name",
    [
      'A spokesperson for federal Water Minister Nora Roche said the weir would stay.',
      'Paul Dunne KC accepted that it leaked. "It leaks," said Dunne.',
    ],
    [
      '(A spokesperson for federal Water Minister Nora Roche) | said | the weir would stay',
      'Paul Dunne | accepted | it leaked',
      'Paul Dunne | said | It leaks',
    ],
  ],
  [
    'a lead that names nobody',
    [
      "Karvenia's opposition leader urged his supporters to go home.",
      '"It is over," Luka Petrosyan told a crowd waiting outside.',
    ],
    ['Luka Petrosyan | urged | go home', 'Luka Petrosyan | told | It is over'],
  ],
  [
    'told me, and this was',
    [
      '"It is over," Nora Roche told me over coffee.',
      'Paul Dunne said he was ashamed and promised to repay it. He said this was not the time to talk.',
    ],
    [
      'Nora Roche | told | It is over',
      'Paul Dunne | said | he was ashamed',
      'Paul Dunne | promised | repay it',
      'Paul Dunne | said | this was not the time to talk',
    ],
  ],
  [
    'a title with a body in it, a study by nobody in particular',
    [
      '"It leaks," Leader of the Opposition Nora Roche said. The opposition claimed it was new.',
      'A study by researchers at Davis found that it was old. It was mended, according to the county, and prices have risen.',
    ],
    [
      'Nora Roche | said | It leaks',
      'opposition | claimed | it was new',
      '(A study by researchers at Davis) | found | it was old',
      'county | according to | It was mended',
    ],
  ],
  [
    'as for',
    ['"It leaks," said Nora Roche.', 'Paul Dunne, the keeper, laughed. As for Roche, it is old. "It leaks," she said.'],
    ['Nora Roche | said | It leaks', 'Nora Roche | said | It leaks'],
  ],
  [
    'a surname like an adverb, a surname that begins small',
    [
      'Ana Donnelly and Anneke de Wit met. Asked if she regretted it, Donnelly said: "Of course I do."',
      '"One keeper makes no weir," de Wit said in an email.',
    ],
    [
      '- | Asked | if she regretted it',
      'Ana Donnelly | said | Of course I do.',
      'Anneke de Wit | said | One keeper makes no weir',
    ],
  ],
  [
    'what came of it, and a quotation behind a colon',
    [
      'Nora Roche said the weir was in no hurry, dashing hopes of a cut.',
      'But Nora Roche cautioned that it was far from over: "One flood. That is all it takes."',
    ],
    [
      'Nora Roche | said | the weir was in no hurry',
      'Nora Roche | cautioned | it was far from over',
      'Nora Roche | - | One flood. That is all it takes.',
    ],
  ],
  [
    'a pronoun right before its verb, and relative clauses with a subject',
    [
      'Mayor Nora Roche held up a bag tag he said had cost 65 dollars.',
      'She promised a review of the sirens, which residents say failed on Wednesday.',
      'The county court ruled on Monday that it could stay.',
    ],
    [
      '(he) | said | had cost 65 dollars',
      '(residents) | say | failed on Wednesday',
      'county court | ruled | it could stay',
    ],
  ],
  [
    'liked to say, often joked, accused of doing',
    [
      'Nora Roche liked to say the weir was a friend. She left two gates and, as she often joked, "a hundred enemies."',
      'Paul Dunne accused the county of treating them "like numbers on a sheet".',
      'The gates are old, the family said.',
    ],
    [
      'Nora Roche | liked to say | the weir was a friend',
      'Nora Roche | joked | a hundred enemies.',
      'Paul Dunne | accused | treating them "like numbers on a sheet"',
      '(the family) | said | The gates are old',
    ],
  ],
  [
    'epithets, and a surname that relatives share',
    [
      'Tavita Leota was spotted on Wednesday. "I sang," Leota told reporters from a wheelchair at Apia\'s main hospital.',
      'His uncle, Faleolo Leota, was more blunt. "They told me to stop," the older man said.',
      'Leota says he will be a keeper. In what? The teenager grinned: "Refrigeration."',
    ],
    [
      'Tavita Leota | told | I sang',
      '(They) | told | stop',
      'Faleolo Leota | said | They told me to stop',
      'Tavita Leota | says | he will be a keeper',
      'Tavita Leota | - | Refrigeration.',
    ],
  ],
  [
    'a lead that gives the title alone',
    [
      'A Wisconsin judge said on Monday that the weir could stay.',
      '"It can stay," Judge Nora Roche said drily. But a source close to her said she was "privately thrilled".',
    ],
    [
      'Nora Roche | said | the weir could stay',
      'Nora Roche | said | It can stay',
      '(a source close to her) | said | she was "privately thrilled"',
    ],
  ],
  [
    'told to, asked to fund, told whom behind a colon',
    [
      'Retailers were told on Monday to move the pumps outdoors. Nora Roche has asked donors to fund a weir.',
      '"I told my son: the sea is running a fever," Paul Dunne said on social media platform X.',
    ],
    [
      '- | were told | move the pumps outdoors',
      'Nora Roche | has asked | fund a weir',
      'Paul Dunne | told | the sea is running a fever',
      'Paul Dunne | said | I told my son: the sea is running a fever',
    ],
  ],
  [
    'in a report made public, and plural genitives',
    [
      'The country will be short of keepers by 2030, the Rivers Forum warned in a report made public on Monday.',
      "Not so fast, says Teresa Mancuso. The president of Local 183 of the keepers' union argues there are plenty.",
      'According to the Rivers’ Alliance, it is so.',
    ],
    [
      'Rivers Forum | warned | The country will be short of keepers by 2030',
      'Teresa Mancuso | says | Not so fast',
      'Teresa Mancuso | argues | there are plenty',
      'Rivers’ Alliance | According to | it is so',
    ],
  ],
  [
    'a jury has been told; the officer',
    [
      'A keeper took money in bags, a jury has been told.',
      'Nora Roche said the county was ready, an offer the army greeted with a shrug.',
      'An army officer said it was late. "They talk," the officer told AFP.',
    ],
    [
      '- | has been told | A keeper took money in bags',
      'Nora Roche | said | the county was ready',
      '(An army officer) | said | it was late',
      '(the officer) | told | They talk',
    ],
  ],
  [
    'said in a statement it would; told Radio X he would',
    [
      'The River Board said in a statement it accepted the ruling and would review its gates. She said a lot of things.',
      'Nora Roche told Radio Aotearoa she would not intervene. By Friday, Paul Dunne had told a keeper that it leaked.',
      'It costs a lot, the county says, and experts believe most of it is lost.',
    ],
    [
      'River Board | said | it accepted the ruling and would review its gates',
      'Nora Roche | told | she would not intervene',
      'Paul Dunne | had told | it leaked',
      'county | says | It costs a lot',
    ],
  ],
  [
    'between a cue and what it says',
    [
      'Nora Roche said on Monday prices had risen. She said on the social media platform X it would stay.',
      'She told reporters in a post on X no one was hurt. She said in a report published Monday that nothing had changed.',
      '"It will stay," Nora Roche said from her hospital bed. "It will," she said as she left court.',
      '"The weir," retired keeper Paul Dunne said in Dublin, "will stay."',
    ],
    [
      'Nora Roche | said | prices had risen',
      'Nora Roche | said | it would stay',
      'Nora Roche | told | no one was hurt',
      'Nora Roche | said | nothing had changed',
      'Nora Roche | said | It will stay',
      'Nora Roche | said | It will',
      'Paul Dunne | said | The weir … will stay.',
    ],
  ],
  [
    'any verb behind a quotation and who speaks',
    [
      '"The weir is safe," Nora Roche grinned. "It is," she begged. "It was," enthused Paul Dunne.',
      'Nora Roche stressed the weir was safe. Paul Dunne speculated that it was old.',
    ],
    [
      'Nora Roche | grinned | The weir is safe',
      'Nora Roche | begged | It is',
      'Paul Dunne | enthused | It was',
      'Nora Roche | stressed | the weir was safe',
      'Paul Dunne | speculated | it was old',
    ],
  ],
  [
    'what is no quote',
    [
      'Nora Roche explained the plan to residents. The bank raised rates, noting a fall in prices. He read "War and Peace".',
      'The claims are under review. The hospital admitted 40 patients. The clock read 4:15. She answered the phone.',
    ],
    ['(He) | read | War and Peace | fragment'],
  ],
  [
    'what somebody has been',
    "Nora Roche, 42, has been mayor of Dunmore since 2014. Dunmore's mayor said it would stay.",
    ['Nora Roche | said | it would stay'],
  ],
  ['an unknown verb', '"We made it," beamed farmer Zoe Lantier.', ['Zoe Lantier | beamed | We made it']],
  [
    'calls',
    'The United Nations called for talks. It urged both sides to wait.',
    ['United Nations | called for | talks', 'United Nations | urged | wait'],
  ],
];

describe('English', () => {
  it.each(CASES)('%s', (_, paragraphs, quotes) => {
    expect(quotesOf('en', ...[paragraphs].flat()).quotes.map(inShort)).toEqual(quotes);
  });

  it('24 a transcript', () => {
    const { quotes } = quotesOf(
      'en',
      'Nora Roche and Paul Dunne met.',
      'ROCHE: Will it last?',
      'DUNNE: It always has.',
    );
    expect(quotes.map(inShort)).toEqual(['Nora Roche | - | Will it last?', 'Paul Dunne | - | It always has']);
  });

  it('calls no name by what it is not: two people of one surname', () => {
    const { quotes } = quotesOf(
      'en',
      '"It was cheap," said Mayor Roy Cutler.',
      'His rival, Sheila Cutler, was not amused. "It was a steal," she said.',
      '"It was fair," Roy Cutler said.',
    );
    expect(quotes.map(({ speaker }) => speaker)).toEqual(['Roy Cutler', 'Sheila Cutler', 'Roy Cutler']);
  });
});
