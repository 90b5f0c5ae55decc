import type { Language } from './language.ts';

export const french: Language = {
  tag: 'fr',
  name: 'French',
  functionWords:
    "le la les un une des du au aux et est sont dans pour par sur avec qui que qu' ne pas plus ce cette ces son sa ses leur leurs il elle ils elles été être avoir selon après avant mais ou où à dont entre",
  months: [
    'janvier janv jan',
    'fevrier fevr fev',
    'mars mar',
    'avril avr',
    'mai',
    'juin',
    'juillet juil',
    'aout',
    'septembre sept',
    'octobre oct',
    'novembre nov',
    'decembre dec',
  ],
  weekdays: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  clock: {
    published: ['publie', 'publiee', 'mis en ligne', 'cree', 'date de publication'],
    updated: ['mis a jour', 'mise a jour', 'modifie', 'actualise', 'derniere modification', 'derniere mise a jour'],
    fillers: 'le a du de',
    hours: 'h heures heure',
    ordinals: 'er',
    monthFirst: false,
  },
  placeJoiners: 'et',
  bylines: ['par', 'de notre correspondant', 'de notre envoye'],
  marks: [
    'URGENT', 'FLASH', 'ALERTE', 'BULLETIN', 'FACTUEL', 'LEAD', 'SYNTHESE', 'SYNTHÈSE', 'PAPIER GENERAL', 'PAPIER D\'ANGLE',
    'ENCADRE', 'ENCADRÉ', 'PORTRAIT', 'CHRONO', 'REPORTAGE', 'AVANT-PAPIER', 'CORRECTION', 'RECTIFICATIF', 'MISE À JOUR',
    'ACTUALISE', 'ACTUALISATION', 'FACT-CHECKING',
  ],
  endMarks: ['Fin', 'FIN'],
  credits: ['reportage', '(reportage', 'redige par', '(redige par', 'avec des informations', 'version francaise', '(version francaise', 'edite par', '(edite par'],
  boilerplate: {
    contact: ['contactez', '*contactez notre', '*contactez-nous', '*ecrivez-nous', 'contact presse', 'contact :'],
    copyright: ['©', 'copyright', '(c)', '*tous droits reserves', '*droits de reproduction'],
    sponsor: ['sponsorise', 'rubrique realisee avec', 'contenu sponsorise', 'en partenariat avec', 'publicite'],
    related: ['lire aussi', 'a lire', 'sur le meme sujet', 'en savoir plus', 'voir aussi'],
    share: ['partager', 'partagez', 'inscrivez-vous', 'abonnez-vous', 'suivez-nous'],
    caption: ['(photo', 'photo :', '*(photo :', '*(photo:', '*photo d\'archives'],
    note: ['note aux redactions', 'attention redactions'],
  },
};
