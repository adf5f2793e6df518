/** The languages of the interface. */
export const languages = ['en', 'sq', 'bs', 'cnr', 'mk', 'sr-Latn', 'sr-Cyrl'] as const;

export type Language = (typeof languages)[number];

/** Where Intl knows a language by another name; Montenegrin is written as Serbian in Latin script is, but for some names. */
const locales: Readonly<Partial<Record<Language, string>>> = { en: 'en-GB', cnr: 'sr-Latn-ME' };

/** The name by which Intl knows a language. */
export function localeOf(language: Language): string {
  return locales[language] ?? language;
}

/** How each language names itself. */
export const ownNameOf: Readonly<Record<Language, string>> = {
  en: 'English',
  sq: 'Shqip',
  bs: 'Bosanski',
  cnr: 'Crnogorski',
  mk: 'Македонски',
  'sr-Latn': 'Srpski (latinica)',
  'sr-Cyrl': 'Српски (ћирилица)',
};

/** What the asterisk of Kosovo* stands for, as the programme's documents say it. */
export const designationNote: Readonly<Record<Language, string>> = {
  en: '* This designation is without prejudice to positions on status, and is in line with UNSCR 1244/1999 and the ICJ Opinion on the Kosovo declaration of independence.',
  sq: '* Ky emërtim nuk paragjykon qëndrimet mbi statusin dhe është në përputhje me RKSKB 1244/1999 dhe Opinionin e GJND-së mbi deklaratën e pavarësisë së Kosovës.',
  bs: '* Ovaj naziv ne prejudicira stavove o statusu i u skladu je s Rezolucijom VSUN 1244/1999 i mišljenjem MSP-a o proglašenju nezavisnosti Kosova.',
  cnr: '* Ovaj naziv ne prejudicira stavove o statusu i u skladu je s Rezolucijom SBUN 1244/1999 i mišljenjem MSP-a o proglašenju nezavisnosti Kosova.',
  mk: '* Овој назив не ги прејудицира ставовите за статусот и е во согласност со Резолуцијата 1244/1999 на СБОН и мислењето на МСП за прогласувањето независност на Косово.',
  'sr-Latn':
    '* Ovaj naziv ne prejudicira stavove o statusu i u skladu je sa Rezolucijom SBUN 1244/1999 i mišljenjem MSP-a o proglašenju nezavisnosti Kosova.',
  'sr-Cyrl':
    '* Овај назив не прејудицира ставове о статусу и у складу је са Резолуцијом СБУН 1244/1999 и мишљењем МСП-а о проглашењу независности Косова.',
};
