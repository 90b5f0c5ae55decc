import { describe, expect, it } from 'vitest';
import { readIsoClock, readMailClock } from '../../src/input/given-clock.ts';
import { plainText, readHtmlFragment } from '../../src/input/html-fragment.ts';
import { languageTag } from '../../src/input/language-tag.ts';

/** The blocks of HTML as «role: text». */
const blocks = (html: string): string[] => readHtmlFragment(html).map(({ role, text }) => `${role}: ${text}`);

describe('a piece of HTML', () => {
  it.each<[what: string, html: string, blocks: readonly string[]]>([
    ['paragraphs', '<p>One.</p><p>Two <b>bold</b>\n and\tthree.</p>', ['body: One.', 'body: Two bold and three.']],
    ['a break in a paragraph', '<p>One<br>two</p>', ['body: One\ntwo']],
    ['two breaks in a paragraph', '<p>One.<br/><br/>Two.</p>', ['body: One.', 'body: Two.']],
    ['text that only breaks part', 'One.<br><br>Two.<br>Three.', ['text: One.\n\nTwo.\nThree.']],
    [
      'cross-heads and lists',
      '<h2>Head</h2><ul><li>One</li><li>Two</li></ul>',
      ['subhead: Head', 'body: One', 'body: Two'],
    ],
    [
      'a figure, its caption in a paragraph',
      '<figure><img src="x"><figcaption><p>A cat.</p></figcaption></figure><p>Text.</p>',
      ['caption: A cat.', 'body: Text.'],
    ],
    ['a caption by its class', '<p class="wp-caption-text">A cat.</p><p>Text.</p>', ['caption: A cat.', 'body: Text.']],
    [
      'what is no story',
      '<script>x()</script><nav>Menu</nav><table><tr><td>1</td></tr></table><div class="ad-slot"><p>Buy</p></div><blockquote class="twitter-tweet"><p>Hm</p></blockquote><p>Text.</p>',
      ['body: Text.'],
    ],
    ['entities, once', '<p>a &amp;amp; b &eacute; &#8217; &nbsp;c</p>', ['body: a &amp; b é ’ \u00a0c']],
    ['empty paragraphs', '<p> </p><p>&nbsp;</p><p>x</p>', ['body: x']],
    ['tags that do not match', '<p>One<p>Two</b></div>', ['body: One', 'body: Two']],
    ['preformatted text', '<pre>One.\n\nTwo.\n</pre>', ['text: One.\n\nTwo.']],
    ['nothing', '', []],
  ])('%s', (_, html, expected) => {
    expect(blocks(html)).toEqual(expected);
  });

  it('as a line is plain text', () => {
    expect(plainText(' A <i>b</i> &amp; c\n d ')).toBe('A b & c d');
    expect(plainText('Q&A: 5 < 6')).toBe('Q&A: 5 < 6');
  });
});

describe('a clock that machines write', () => {
  it.each([
    ['2025-02-11T14:37:25Z', '2025-02-11T14:37:25', 'Z'],
    ['2025-02-11T14:37:00.000+01:00', '2025-02-11T14:37', '+01:00'],
    ['20131020T192751+1100', '2013-10-20T19:27:51', '+1100'],
    ['20151210T191044Z', '2015-12-10T19:10:44', 'Z'],
    ['2021-05-16T09:00:04', '2021-05-16T09:00:04', null],
    ['20250116', '2025-01-16', null],
  ])('%s', (text, local, zone) => {
    expect(readIsoClock(text)).toEqual({ local, zone });
  });

  it.each([
    ['Thu, 06 Mar 2025 14:12:00 -0500', '2025-03-06T14:12', '-0500'],
    ['6 Mar 25 4:12 GMT', '2025-03-06T04:12', 'GMT'],
    ['Mon, 3 November 2025', '2025-11-03', null],
  ])('%s', (text, local, zone) => {
    expect(readMailClock(text)).toEqual({ local, zone });
  });

  it.each(['2025-02-30', '2025-13-01', 'yesterday', '', null])('%s is none', text => {
    expect(readIsoClock(text)).toBeNull();
    expect(readMailClock(text)).toBeNull();
  });
});

describe('a language', () => {
  it.each([
    ['fr', 'fr'],
    ['en_US', 'en-US'],
    ['en-us', 'en-US'],
    ['FRA', 'fr'],
    ['ger', 'de'],
    ['French; Français', 'fr'],
    ['ENGLISH', 'en'],
    ['Anglais', 'en'],
    ['zh-hans-cn', 'zh-Hans-CN'],
    ['a long sentence', null],
    ['', null],
    [null, null],
  ])('%s is %s', (written, tag) => {
    expect(languageTag(written)).toBe(tag);
  });
});
