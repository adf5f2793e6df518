import type { Language } from '../languages.ts';
import { inLatinScript } from './latin-script.ts';
import type { en } from './en.ts';

export type ConsoleKey = keyof typeof en;
/** Every text of the console in one language, in ICU message format. */
export type ConsoleTexts = Readonly<Record<ConsoleKey, string>>;

/** Loaded when somebody reads the language. Serbian in Latin script is the Cyrillic text in other letters. */
export const consoleTexts: Readonly<Record<Language, () => Promise<ConsoleTexts>>> = {
  en: async () => (await import('./en.ts')).en,
  sq: async () => (await import('./sq.ts')).sq,
  bs: async () => (await import('./bs.ts')).bs,
  cnr: async () => (await import('./cnr.ts')).cnr,
  mk: async () => (await import('./mk.ts')).mk,
  'sr-Latn': async () => inLatinScript((await import('./sr-cyrl.ts')).srCyrl),
  'sr-Cyrl': async () => (await import('./sr-cyrl.ts')).srCyrl,
};
