// Opens the page that `depeche stats --html` writes in a headless Chromium and looks at it. CHROMIUM names another one.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeFolder, ROOT, runBinary } from '../support/cli.ts';

const CHROMIUM = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
].find(path => path !== undefined && existsSync(path));

if (CHROMIUM === undefined)
  console.warn(
    '\n*** The page of `depeche stats --html` is NOT tested: no Chromium here (apt-get install chromium) ***\n',
  );

/** What a place of the page may not do: say that it is called `</script>` and run. */
const HOSTILE = '</script><img src=x onerror=alert(1)>';
const dispatch = (place: string): string =>
  `Un titre\n\n${place}, 3 mars 2024 (AFP) - Une phrase, a déclaré le maire.\n`;

describe.skipIf(CHROMIUM === undefined)('the page, in a browser', () => {
  let browser: Browser;
  let file: string;

  beforeAll(async () => {
    browser = await puppeteer.launch({ executablePath: CHROMIUM as string, args: ['--no-sandbox'] });
    const folder = makeFolder({
      'a.txt': dispatch('LYON'),
      'b.txt': `${HOSTILE} | ${HOSTILE}\n\n${dispatch(HOSTILE)}`,
    });
    file = join(folder, 'page.html');
    const { code } = await runBinary({ argv: ['stats', '--html', file, join(ROOT, 'fixtures'), folder] });
    expect(code).toBe(0);
  });
  afterAll(() => browser?.close());

  /** Opens the page; what it asks for and complains of is kept. */
  async function open(
    width: number,
    scheme: 'light' | 'dark',
  ): Promise<{ page: Page; asked: string[]; said: string[] }> {
    const page = await browser.newPage();
    const asked: string[] = [];
    const said: string[] = [];
    page.on('request', request => asked.push(request.url()));
    page.on('console', message => said.push(message.text()));
    page.on('pageerror', error => said.push(String(error)));
    page.on('dialog', dialog => {
      said.push(dialog.message());
      void dialog.dismiss();
    });
    await page.setViewport({ width, height: 900 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.goto(pathToFileURL(file).href);
    await page.waitForSelector('section:last-of-type .chart svg');
    return { page, asked, said };
  }

  it.each([
    [1200, 'light'],
    [390, 'dark'],
  ] as const)(
    'draws every section at %i pixels, %s, asks for nothing and complains of nothing',
    async (width, scheme) => {
      const { page, asked, said } = await open(width, scheme);
      const looks = await page.$$eval('section', sections =>
        sections.map(section => {
          const svg = section.querySelector('.chart svg');
          const bars = [...(svg?.querySelectorAll('g[aria-label] rect') ?? [])];
          const box = svg?.getBoundingClientRect();
          return {
            id: section.id,
            rows: section.querySelectorAll('tr').length,
            bars: bars.length,
            tallest: Math.max(0, ...bars.map(rect => rect.getBoundingClientRect().height)),
            longest: Math.max(0, ...bars.map(rect => rect.getBoundingClientRect().width)),
            isInside: box !== undefined && box.left >= 0 && box.right <= innerWidth && box.width > 200,
            fill: bars[0] && getComputedStyle(bars[0].closest('g[fill]') ?? bars[0]).fill,
          };
        }),
      );
      expect(looks.map(({ id }) => id)).toEqual(
        expect.arrayContaining(['days', 'agencies', 'languages', 'places', 'words', 'paragraphs']),
      );
      for (const look of looks) {
        expect(look.isInside, look.id).toBe(true);
        expect(look.bars, look.id).toBeGreaterThan(1);
        // A day of many is thinner than a pixel on a narrow page.
        expect(Math.min(look.tallest, look.longest), look.id).toBeGreaterThan(0.5);
        expect(look.fill, look.id).toBe(scheme === 'light' ? 'rgb(59, 110, 165)' : 'rgb(127, 176, 224)');
        if (look.id !== 'days') expect(look.bars, look.id).toBe(look.rows);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      expect(asked).toEqual([pathToFileURL(file).href]);
      expect(said).toEqual([]);
      await page.close();
    },
  );

  it('draws anew when it gets wider', async () => {
    const { page } = await open(500, 'light');
    const width = (): Promise<number> => page.$eval('#agencies .chart svg', svg => svg.getBoundingClientRect().width);
    const before = await width();
    await page.setViewport({ width: 900, height: 900 });
    await page.waitForFunction(
      least => (document.querySelector('#agencies .chart svg')?.getBoundingClientRect().width ?? 0) > least,
      {},
      before + 200,
    );
    await page.close();
  });

  it('shows a hostile name as text', async () => {
    const { page, said } = await open(900, 'light');
    expect(await page.$$eval('img', images => images.length)).toBe(0);
    expect(said).toEqual([]);
    await page.close();
  });
});
