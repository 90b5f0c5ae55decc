import { type HtmlNode, walkTree } from './html-tree.ts';

/** What an element's name tells of it; `meta` are lines above the story that say who and when. */
export type Kind = 'aside' | 'related' | 'caption' | 'meta';
/** The elements that are not simply part of the page. */
export type Kinds = ReadonlyMap<HtmlNode, Kind>;

/** Words of class names and ids, each between hyphens, underscores or humps: `share-bar`, `cookieBanner`. */
const words = (...lists: readonly string[]): RegExp =>
  new RegExp(`(?:^|[-_ ])(?:${lists.join('|').replace(/ /g, '|')})(?:$|[-_ ])`);

/** Never part of a story, however long. */
const NEVER = words(
  'cookie cookies consent gdpr rgpd onetrust didomi tarteaucitron',
  'comment comments commentaire commentaires comentarios kommentare disqus newsletter newsletters',
  'nav navbar navigation menu submenu breadcrumb breadcrumbs ariane pagination pager',
);
/** Beside a story, unless they hold most of the page: themes call whole pages `has-sidebar`. */
const ASIDE = words(
  'share sharing sharebar sharethis addtoany addthis social socials partage partager compartir teilen condividi partilhar',
  'ad ads adsense advert adverts advertisement advertising adslot banner publicite pub publicidad anzeige werbung sponsor sponsored promo promoted outbrain taboola dfp teads',
  'subscribe subscription paywall signup abonnement toolbar skip sidebar trending popular mostread recirc recirculation recommended recommendations teaser teasers ticker',
  'footer taglist rating print hidden sr-only screen-reader visually-hidden visuallyhidden tooltip modal popup overlay lightbox',
  'pullquote pull-quote pull_quote player listen readtime authorbox author-bio author-box infobox factbox',
);
/** Links to other articles: a line of them is told, a list or box is not. */
const RELATED = words(
  'related read-?also read-?more see-?also lire-?aussi a-?lire mehr-?zum-?thema relacionad[oa]s? correlat[io] leia-?mais lee-?tambien',
);
const CAPTION = words(
  'captions? caption-text legende legend leyenda didascalia bildunterschrift photo-?credit image-?credit',
);
const META = words(
  'meta metadata byline authors? auteurs? autor firma signature dates? pubdate published publication-date timestamp posted entry-date kicker standfirst chapo chapeau deck dek subheadline subtitle entradilla rubric rubrique surtitre',
);
const ROLES = /^(?:navigation|banner|complementary|contentinfo|search|dialog|alertdialog|menu|toolbar|tooltip)$/;
/** What their names say concerns the page, not the story. */
const HOLDERS = new Set(['html', 'body', 'main', 'article']);

/** More text than this is no line about the author. */
const LONGEST_META = 240;
const LONGEST_CAPTION = 600;
/** So much of a page's text in one element is the page. */
const PAGE_SHARE = 0.5;

/** Looks at every element's class, id, role and style once. */
export function readKinds(root: HtmlNode): Kinds {
  const kinds = new Map<HtmlNode, Kind>();
  const weak = new Map<HtmlNode, number>();
  const open: HtmlNode[] = [];
  let total = 0;
  let inLink = 0;
  walkTree(root, {
    open: node => {
      if (node.name === 'script' || node.name === 'style') return false;
      if (node.name === 'a') inLink++;
      const named = kindOf(node);
      if (named) {
        kinds.set(node, named.kind);
        if (!named.sure) {
          weak.set(node, 0);
          open.push(node);
        }
      }
      return !(named?.sure && named.kind === 'aside');
    },
    text: text => {
      if (inLink > 0) return;
      const { length } = text.trim();
      total += length;
      for (const node of open.slice(-DEEPEST)) weak.set(node, (weak.get(node) ?? 0) + length);
    },
    close: node => {
      if (node.name === 'a') inLink--;
      if (open.at(-1) === node) open.pop();
    },
  });
  for (const [node, length] of weak) {
    const kind = kinds.get(node);
    const isLong = (kind === 'meta' && length > LONGEST_META) || (kind === 'caption' && length > LONGEST_CAPTION);
    if (isLong || length > total * PAGE_SHARE) kinds.delete(node);
  }
  return kinds;
}

/** So many elements with telling names one inside the other are looked at: time stays linear. */
const DEEPEST = 16;

function kindOf(node: HtmlNode): { readonly kind: Kind; readonly sure: boolean } | null {
  const { attributes, name } = node;
  if ('hidden' in attributes || attributes['aria-hidden'] === 'true' || isInvisible(attributes['style']))
    return { kind: 'aside', sure: false };
  const role = attributes['role'];
  if (role !== undefined && ROLES.test(role)) return { kind: 'aside', sure: true };
  if (HOLDERS.has(name)) return null;
  const { class: classes, id } = attributes;
  if (classes === undefined && id === undefined) return null;
  const names = [...(classes ? classes.split(/\s+/) : []), ...(id ? [id] : [])].map(readName);
  const kind = (key: Kind | 'never'): boolean => names.some(known => known === key);
  if (kind('caption')) return { kind: 'caption', sure: false };
  if (kind('related')) return { kind: 'related', sure: false };
  if (kind('never')) return { kind: 'aside', sure: true };
  if (kind('aside')) return { kind: 'aside', sure: false };
  return kind('meta') ? { kind: 'meta', sure: false } : null;
}

/** A page has few names and uses them often. */
const known = new Map<string, Kind | 'never' | null>();
const MOST_KNOWN = 5000;

function readName(name: string): Kind | 'never' | null {
  const before = known.get(name);
  if (before !== undefined) return before;
  const plain = name.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
  const kind = CAPTION.test(plain)
    ? 'caption'
    : RELATED.test(plain)
      ? 'related'
      : NEVER.test(plain)
        ? 'never'
        : ASIDE.test(plain)
          ? 'aside'
          : META.test(plain)
            ? 'meta'
            : null;
  if (known.size < MOST_KNOWN) known.set(name, kind);
  return kind;
}

function isInvisible(style: string | undefined): boolean {
  return style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}
