import type { Language } from './language.ts';

export const english: Language = {
  tag: 'en',
  name: 'English',
  functionWords:
    'the of and to in is are was were that for with on at by from it its his her their they he she has have had been be this which who will would not but or an as after before said more than',
  months: [
    'january jan',
    'february feb',
    'march mar',
    'april apr',
    'may',
    'june jun',
    'july jul',
    'august aug',
    'september sept sep',
    'october oct',
    'november nov',
    'december dec',
  ],
  weekdays: ['monday mon', 'tuesday tue tues', 'wednesday wed', 'thursday thu thur thurs', 'friday fri', 'saturday sat', 'sunday sun'],
  clock: {
    published: ['published', 'posted', 'first published', 'date', 'issued'],
    updated: ['updated', 'last updated', 'modified', 'last modified'],
    fillers: 'at on of the',
    hours: '',
    ordinals: 'st nd rd th',
    monthFirst: true,
  },
  placeJoiners: 'and',
  bylines: ['by'],
  marks: [
    'URGENT', 'FLASH', 'ALERT', 'BULLETIN', 'LEAD', 'EXTRA', 'REFILE', 'RPT', 'UPDATE', 'CORRECTED', 'CORRECTION', 'BREAKING',
    'EXCLUSIVE', 'WRAPUP', 'FACTBOX', 'ANALYSIS', 'FEATURE', 'PREVIEW', 'TIMELINE', 'EXPLAINER', 'ADVISORY',
  ],
  endMarks: ['Enditem', 'ENDS', 'Ends', 'END'],
  credits: ['reporting by', '(reporting by', 'writing by', '(writing by', 'editing by', '(editing by', 'compiled by', 'additional reporting'],
  boilerplate: {
    contact: ['media contact', 'press contact', 'contact:', 'for more information', 'for further information'],
    copyright: ['©', 'copyright', '(c)', '*all rights reserved', '*may not be published, broadcast'],
    sponsor: ['sponsored', 'advertisement', 'paid content'],
    related: ['read also', 'read more', 'see also', 'related:', 'also read', 'more on this'],
    share: ['share', 'subscribe', 'sign up', 'follow us', 'receive daily'],
    caption: ['(photo', 'photo:', '*(photo:', '*(ap photo', 'file photo', '*(file photo'],
    note: ['editor\'s note', 'editors\' note', 'note to editors', 'our standards'],
  },
};
