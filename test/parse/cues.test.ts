import { describe, expect, it } from 'vitest';
import { boilerplateKind } from '../../src/parse/boilerplate.ts';

describe('a line that only words of its kind make up', () => {
  it.each([
    ['À découvrir également : Les serruriers forment leurs apprenties', 'related'],
    ['Sur le même thème : À Namur, le carillon joue trop vite', 'related'],
    ['Dans le même dossier : Sur le fleuve, les piroguiers passent leur permis', 'related'],
    ['Mirá también: Un club de barrio arma su propia estación', 'related'],
    ['In pictures: forty years on the Cut', 'related'],
    ['Mehr dazu: Warum die Uhr stehen blieb', 'related'],
    ['Listen to our interview with the boat crews here.', 'related'],
    ['For more on this topic, listen to our interview with Ms. Clair-Roussel', 'related'],
    ['Imprimer | Envoyer par e-mail | Partager sur Facebook', 'share'],
    ['Читайте нас в Telegram', 'share'],
    ['© UNOSG/Tomas Lindqvist', 'caption'],
    ['Anselmo Barral, en la torre del faro, el pasado martes. / BREIXO LAMAS', 'caption'],
    ['Le manège de la place, dimanche. PHOTO ANSELME VIGOUROUX', 'caption'],
    ['Une répétition, à Zinder, le 11 juin 2025. ( Issa Tanimoune – Agence Anadolu )', 'caption'],
    ['The ship leaves Mindelo on March 3, 2025 © Ivandro SEQUEIRA / AFP', 'caption'],
  ])('%s is %s, even inside a story', (line, kind) => {
    expect(boilerplateKind(line, false)).toBe(kind);
  });

  it.each([
    ['Retour à la une', 'navigation'],
    ['Contacts', 'contact'],
    ['Contact presse : Ludovic Sabatier, presse@altanef.example, +33 4 55 50 01 23', 'contact'],
    ['Keystone-ATS © 2025 - La reprise, même partielle, est soumise à autorisation', 'copyright'],
  ])('%s is %s outside', (line, kind) => {
    expect(boilerplateKind(line, true)).toBe(kind);
  });

  it.each([
    'Lire est un plaisir : les enfants de Zinder le savent depuis longtemps.',
    'The video shows the ship leaving the port.',
    'Le maire : « Nous avons lu le dossier. »',
    'More than 300 people read the article before it was taken down.',
    'Contexte : la ville a perdu la moitié de ses habitants en dix ans.',
    'Er sagte: Mehr ist nicht drin.',
    'Share prices rose 3 percent on Monday (Reuters).',
    'He shared the video on Facebook and Telegram.',
    '“You see the tag on the wall with the date on it,” she said. “You think somebody clever was here.”',
  ])('no paragraph is taken for one: %s', line => {
    expect(boilerplateKind(line, false)).toBeNull();
  });
});
