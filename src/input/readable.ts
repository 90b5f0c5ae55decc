import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { readTree, walkTree } from './html-tree.ts';

/** The texts that Firefox's reader view would show of a page, each as it stands in its element; empty when it finds no article. */
export function findReadable(html: string): ReadonlySet<string> {
  const { document } = parseHTML(html);
  for (const element of document.querySelectorAll('script, style, noscript, template')) element.remove();
  const texts = new Set<string>();
  try {
    const content = new Readability(document, { charThreshold: 100 }).parse()?.content;
    walkTree(readTree(content ?? ''), { open: () => true, text: text => texts.add(text.trim()) });
  } catch {
    // It gives up on a document without a body.
  }
  texts.delete('');
  return texts;
}
