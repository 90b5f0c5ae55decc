import { describe, expect, it } from 'vitest';
import { makeStyle, wantsColor } from '../../src/terminal/style.ts';

describe('wantsColor', () => {
  const terminal = (env: Record<string, string>) => wantsColor('auto', { isTerminal: true, env });
  const pipe = (env: Record<string, string>) => wantsColor('auto', { isTerminal: false, env });

  it('is yes on a terminal, no in a pipe', () => {
    expect([terminal({}), pipe({})]).toEqual([true, false]);
  });

  it('lets the option win over everything', () => {
    const env = { NO_COLOR: '1', TERM: 'dumb' };
    expect(wantsColor('always', { isTerminal: false, env })).toBe(true);
    expect(wantsColor('never', { isTerminal: true, env: { FORCE_COLOR: '1' } })).toBe(false);
  });

  it('lets NO_COLOR win over FORCE_COLOR, and that over the terminal', () => {
    expect(pipe({ NO_COLOR: '1', FORCE_COLOR: '1' })).toBe(false);
    expect(terminal({ FORCE_COLOR: 'false' })).toBe(false);
    expect(pipe({ FORCE_COLOR: 'true', TERM: 'dumb' })).toBe(true);
    expect(pipe({ FORCE_COLOR: '0', CLICOLOR_FORCE: '1' })).toBe(false);
  });

  it('takes empty variables as not set', () => {
    expect(terminal({ NO_COLOR: '', FORCE_COLOR: '', CLICOLOR_FORCE: '' })).toBe(true);
  });
});

describe('makeStyle', () => {
  it('changes nothing without colour', async () => {
    const style = await makeStyle(false);
    for (const paint of Object.values(style)) expect(['mot', '[mot]']).toContain(paint('mot'));
  });

  it('wraps a word in sixteen-colour sequences that are closed again', async () => {
    const style = await makeStyle(true);
    for (const paint of Object.values(style))
      expect(paint('mot')).toMatch(/^(\u001b\[\d\d?m)+ ?mot ?(\u001b\[\d\d?m)+$/);
    expect(style.headline('mot')).toBe('\u001b[1mmot\u001b[22m');
  });
});
