import type { Agency } from './agency.ts';

/** One row an agency. CONTRIBUTING.md shows how to add one. */
export const AGENCIES: readonly Agency[] = [
  {
    name: 'Xinhua',
    markers: ['Xinhua', 'Xinhuanet'],
    sites: ['xinhua', 'xinhuanet', 'news.cn', 'french.news.cn', 'english.news.cn', 'xinhuanet.com'],
    // No page states it; two dated events fit no other zone (docs/dispatches.md).
    zone: { name: 'Asia/Shanghai', offset: '+08:00' },
    endMarks: ['Fin', 'Enditem', '/enditem/'],
    footers: ['xinhuanet', 'xinhua news agency'],
    boilerplate: { copyright: ['sponsored by xinhua'] },
  },
  {
    name: 'AFP',
    markers: ['AFP'],
    sites: ['afp', 'afp.com'],
    footers: ['agence france-presse'],
  },
  {
    name: 'Reuters',
    markers: ['Reuters'],
    sites: ['reuters', 'reuters.com'],
    endMarks: ['Reuter'],
    footers: ['thomson reuters'],
  },
  {
    name: 'AP',
    markers: ['AP'],
    sites: ['ap news', 'apnews.com'],
    footers: ['the associated press'],
  },
];
