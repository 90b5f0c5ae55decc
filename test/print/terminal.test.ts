import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder } from '../support/cli.ts';
import { hasTerminal, runOnTerminal } from '../support/terminal.ts';

const FIRST = 'fixtures/sommet-chine-asie-centrale/source.txt';
const folder = makeFolder();

/** A pager that says what it was given: how many lines, and whether colours came through. */
function fakePager(name: string, script: string): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}

describe.skipIf(!hasTerminal)('print on a terminal', () => {
  it('wraps at 72 columns with margins, in colour', () => {
    const { shown, status } = runOnTerminal(`depeche print --paging never ${FIRST}`, { columns: 100 });
    expect(status).toBe(0);
    expect(shown).toContain('\u001b[1mSommet Chine-Asie centrale, un nouveau jalon pour les relations');
    const plain = shown.replace(/\u001b\[\d*m/g, '');
    expect(plain).toContain('  Affaires étrangères de la Chine, Qin Gang, a déclaré vendredi que le\n');
    expect(Math.max(...plain.split('\n').map(row => row.length))).toBeLessThanOrEqual(72);
  });

  it('fits a narrow terminal', () => {
    const { shown } = runOnTerminal(`depeche print --paging never --color never ${FIRST}`, { columns: 30 });
    expect(Math.max(...shown.split('\n').map(row => row.length))).toBeLessThanOrEqual(30);
  });

  it('shows no colour with NO_COLOR and on a dumb terminal', () => {
    expect(runOnTerminal(`depeche print --lead ${FIRST}`, { env: { NO_COLOR: '1' } }).shown).not.toContain('\u001b');
    expect(runOnTerminal(`depeche print --lead ${FIRST}`, { env: { TERM: 'dumb' } }).shown).not.toContain('\u001b');
  });

  it('names each of several articles in a rule', () => {
    const { shown } = runOnTerminal(`depeche print --lead --color never --paging never ${FIRST} ${FIRST}`, {
      columns: 60,
    });
    expect(shown.match(/^ {2}── fixtures\/sommet-chine-asie-centrale\/source\.txt ─+$/gm)).toHaveLength(2);
  });

  it('makes addresses links where asked, and not on a terminal that may not know them', () => {
    const always = runOnTerminal(`depeche print --lead --paging never --hyperlink always ${FIRST} ${FIRST}`).shown;
    expect(always).toMatch(/\u001b\]8;;file:\/\/[^/]*\/.*sommet-chine-asie-centrale\/source\.txt\u001b\\/);
    expect(runOnTerminal(`depeche print --lead --paging never ${FIRST} ${FIRST}`).shown).not.toContain('\u001b]8');
    expect(
      runOnTerminal(`depeche print --lead --paging never ${FIRST} ${FIRST}`, { env: { VTE_VERSION: '7200' } }).shown,
    ).toContain('\u001b]8');
  });

  it('speaks roles and draws nothing with --plain or ACCESSIBLE=1', () => {
    for (const { shown } of [
      runOnTerminal(`depeche print --plain --lead ${FIRST} ${FIRST}`),
      runOnTerminal(`depeche print --lead ${FIRST} ${FIRST}`, { env: { ACCESSIBLE: '1' } }),
    ]) {
      expect(shown).toContain(`Article: ${FIRST}\n`);
      expect(shown).toContain('Headline: Sommet Chine-Asie centrale');
      expect(shown).toContain("Source: Xinhua, XI'AN, 2023-05-19 22:33 Asia/Shanghai");
      expect(shown).not.toMatch(/[\u001b─·]/);
    }
  });
});

describe.skipIf(!hasTerminal)('the pager', () => {
  const counting = fakePager('counting', 'echo "PAGER $(wc -l) lines"; exit 3');

  it('takes a text longer than the screen, and its exit code does not leak', () => {
    const { shown, status } = runOnTerminal(`depeche print ${FIRST}`, { rows: 20, env: { PAGER: counting } });
    expect(shown).toMatch(/^PAGER \d\d+ lines$/m);
    expect(status).toBe(0);
  });

  it('leaves a text that fits alone', () => {
    const { shown } = runOnTerminal(`depeche print --lead ${FIRST}`, { rows: 40, env: { PAGER: counting } });
    expect(shown).not.toContain('PAGER');
    expect(shown).toContain('Sommet');
  });

  it('goes by --paging, then --pager, DEPECHE_PAGER (empty: none), PAGER', () => {
    const other = fakePager('other', 'cat >/dev/null; echo OTHER');
    expect(
      runOnTerminal(`depeche print --paging always --lead ${FIRST}`, { rows: 40, env: { PAGER: counting } }).shown,
    ).toContain('PAGER');
    expect(
      runOnTerminal(`depeche print --paging never ${FIRST}`, { rows: 20, env: { PAGER: counting } }).shown,
    ).not.toContain('PAGER');
    expect(
      runOnTerminal(`depeche print --pager '${other} -x' ${FIRST}`, { rows: 20, env: { DEPECHE_PAGER: counting } })
        .shown,
    ).toContain('OTHER');
    expect(
      runOnTerminal(`depeche print ${FIRST}`, { rows: 20, env: { DEPECHE_PAGER: other, PAGER: counting } }).shown,
    ).toContain('OTHER');
    expect(
      runOnTerminal(`depeche print ${FIRST}`, { rows: 20, env: { DEPECHE_PAGER: '', PAGER: counting } }).shown,
    ).not.toContain('PAGER');
    // A `less` of ours before the real one: an empty PAGER starts none either.
    fakePager('less', 'cat >/dev/null; echo LESS');
    const path = `${folder}:${process.env['PATH']}`;
    expect(runOnTerminal(`depeche print ${FIRST}`, { rows: 20, env: { PATH: path } }).shown).toContain('LESS');
    expect(runOnTerminal(`depeche print ${FIRST}`, { rows: 20, env: { PATH: path, PAGER: '' } }).shown).not.toContain(
      'LESS',
    );
  });

  it('prints when there is no such pager', () => {
    const { shown, status } = runOnTerminal(`depeche print ${FIRST}`, { rows: 20, env: { PAGER: '/no/such/pager' } });
    expect(shown).toContain('portera davantage de fruits');
    expect(status).toBe(0);
  });

  it('may be left early', () => {
    const early = fakePager('early', 'head -3');
    const { shown, status } = runOnTerminal(`depeche print ${Array(200).fill(FIRST).join(' ')}`, {
      rows: 20,
      env: { PAGER: early },
    });
    expect(shown.trim().split('\n').length).toBeLessThanOrEqual(4);
    expect(status).toBe(0);
  });

  it('keeps Ctrl-C for itself', () => {
    // The signal goes to the whole foreground group, as a terminal sends it; a pager that lives on must not lose its text.
    const signalled = fakePager('signalled', 'trap \'\' INT; kill -INT 0; sleep 0.2; echo "LINES $(wc -l)"');
    const { shown, status } = runOnTerminal(`depeche print ${FIRST}`, { rows: 20, env: { PAGER: signalled } });
    expect(shown).toMatch(/LINES \d\d+/);
    expect(status).toBe(0);
  });
});
