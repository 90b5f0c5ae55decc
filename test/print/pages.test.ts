import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { tagPage } from './tags.ts';

// Pages as a person reviews them: fixtures/<case>/expected.print.<width>.txt, colours as tags. After a change that is
// meant, `npx vitest run test/print -u` writes them anew; read the difference before committing it.
describe.each([
  'sommet-chine-asie-centrale',
  'afp-fr-truffe-web',
  'reuters-en-sawmills',
  'sda-de-haengebruecke',
  'yonhap-en-steam-engine',
  'xinhua-zh-youting',
  'multi-two-complete',
])('the page of %s', name => {
  it.each([40, 72, 120])('at %i columns', async width => {
    await expect(await tagPage(name, width)).toMatchFileSnapshot(`../../fixtures/${name}/expected.print.${width}.txt`);
  });

  it.each([40, 72, 120])('no row is wider than %i columns', async width => {
    const page = (await tagPage(name, width, { boilerplate: true, numbers: true })).replace(/<\/?\w+>/g, '');
    for (const row of page.split('\n')) expect(stringWidth(row)).toBeLessThanOrEqual(width);
  });
});
