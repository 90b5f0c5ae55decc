import { describe, expect, it } from 'vitest';
import { makeFolder, RAW_CONTROL, run, runBinary, runOnTerminal } from '../support/cli.ts';

// ESC sequences, C1 CSI, a bell, backspaces, DEL, bidi overrides and isolates, in every part of a dispatch.
const EVIL = '\u001b[31m\u009b2J\u0007\b\u007f\u202e\u2066\u200f\u0085';
const STORY = `Un titre${EVIL} de danger

2024-03-02 à 09:15${EVIL}

MARSEILLE, 2 mars (AFP) - Le ${EVIL} bac\u001b]8;;http://evil\u0007 a repris la mer samedi.

Intertitre${EVIL}

Il transporte ${EVIL} des vélos.\r Et la suite.

© Agence France-Presse ${EVIL}
`;
const NAME = `na\u001b[31mme\u009b\u202e\u0007.txt`;
const folder = makeFolder({ [NAME]: STORY, [`binary${NAME}`]: Buffer.from([0, 1, 2]) });
const PATH = `${folder}/${NAME}`;

const COMMAND_LINES: readonly (readonly string[])[] = [
  ['print', PATH],
  ['print', '--width', '30', PATH],
  [PATH],
  ['search', '-n', '.', PATH],
  ['search', '-H', '[^a]', PATH],
  ['search', '-l', 'bac', PATH],
  ['search', '-c', 'bac', folder],
  ['list', PATH],
  ['inspect', PATH],
  ['inspect', '--width', '40', PATH],
  ['export', '--to', 'json', '--with-text', PATH],
  ['export', '--to', 'ndjson', PATH],
  ['export', '--to', 'text', PATH],
];

/** A title that does to nobody's terminal what the command line tries to. */
const titled = (argv: readonly string[]): [title: string, argv: readonly string[]] => [
  argv
    .join(' ')
    .replaceAll(PATH, 'FILE')
    .replaceAll(folder, 'FOLDER')
    .replaceAll(NAME, 'NAME')
    .replaceAll(EVIL, 'EVIL'),
  argv,
];

const SGR = /\u001b\[(?:\d+(?:;\d+)*)?m/gu;
/** What the program itself sets around words; the file's own sequences would be left. */
const withoutOwnStyles = (text: string): string => text.replace(SGR, '');

describe('what a file holds, or is called, never reaches the reader as a control', () => {
  it.each(COMMAND_LINES.map(titled))('%s, in a pipe', async (_, argv) => {
    const { code, stdout, stderr } = await run({ argv });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/bac|name|na|:\d/);
    expect(RAW_CONTROL.exec(stdout)).toBeNull();
  });

  it.each(COMMAND_LINES.filter(([name]) => name !== 'export').map(titled))('%s, on a terminal', async (_, argv) => {
    const { stdout, stderr } = await runOnTerminal({ argv }, 80);
    expect(stderr).toBe('');
    expect(RAW_CONTROL.exec(withoutOwnStyles(stdout))).toBeNull();
    // The program sets no red but for hits, so a red from the file would show.
    if (argv[0] !== 'search') expect(stdout).not.toContain('\u001b[31m');
  });

  const MISTAKES = [
    ['print', `${folder}/missing${NAME}`],
    ['list', `${folder}/binary${NAME}`],
    ['search', `[${EVIL}`, PATH],
    ['search', 'x', `${folder}/missing${NAME}`],
    [`serch${EVIL}`],
    ['list', `--nope${EVIL}`],
    ['list', '--color', EVIL, PATH],
    ['print', '--width', EVIL, PATH],
    ['print', '--tz', EVIL, PATH],
    ['print', '--encoding', EVIL, PATH],
    ['export', '--to', EVIL, PATH],
    ['export', '--to', 'json', '-o', `${folder}/no${EVIL}/out`, PATH],
    ['completion', EVIL],
  ];

  it.each(MISTAKES.map(titled))('nor through a message: %s', async (_, argv) => {
    const { code, stderr } = await run({ argv });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^depeche: /);
    expect(RAW_CONTROL.exec(stderr)).toBeNull();
  });

  // errors.ts joins the subject as it is, and sanitize() keeps newlines.
  it('a name with a newline cannot forge a second message', async () => {
    const { stderr } = await run({ argv: ['print', `${folder}/a\ndepeche: all is well`] });
    expect(stderr.trimEnd().split('\n').length).toBe(1);
  });

  // markdown.ts writes front matter with JSON.stringify, which leaves DEL, C1 and bidi controls.
  it('nor through the front matter of markdown', async () => {
    const { stdout } = await run({ argv: ['export', '--to', 'markdown', PATH] });
    expect(RAW_CONTROL.exec(stdout)).toBeNull();
  });
});

describe('JSON escapes controls and loses none', () => {
  it('gives title, name and text back exactly', async () => {
    const { stdout } = await run({ argv: ['export', '--to', 'json', '--with-text', PATH] });
    const [article] = JSON.parse(stdout);
    expect(article.document.path).toBe(PATH);
    expect(article.text).toBe(STORY);
    expect(stdout).toContain('\\u001b[31m\\u009b');
    expect(stdout).toContain('\\u202e');
  });

  // Only the binary: these lines carry times, which no two runs share.
  const searchJson = () => runBinary({ argv: ['search', '--json', 'reprise?|velos', PATH] });

  it("search --json: its submatches index into the source's own line", async () => {
    const { code, stdout } = await searchJson();
    expect(code).toBe(0);
    const messages = stdout.split('\n').map(line => JSON.parse(line || '{}'));
    const { lines, submatches } = messages.find(({ type }) => type === 'match').data;
    expect(STORY).toContain(lines.text);
    for (const { match, start, end } of submatches)
      expect(Buffer.from(lines.text).subarray(start, end).toString()).toBe(match.text);
  });

  // rg-json.ts has a shorter list than json.ts: U+061C, U+200E and U+200F are not in it.
  it('search --json escapes them', async () => {
    expect(RAW_CONTROL.exec((await searchJson()).stdout)).toBeNull();
  });
});
