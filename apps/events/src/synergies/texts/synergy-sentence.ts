import { countryIn, type Language, say } from '@regional-events/texts';
import type { SynergyReason } from '../domain/synergy-reason.ts';
import { synergyTexts } from './synergy-texts.ts';

/** A reason as a sentence in this language. */
export function synergySentence(reason: SynergyReason, language: Language): string {
  return say(reason, synergyTexts[language][reason.code], language, {
    ...('topics' in reason && { topics: reason.topics.join(', ') }),
    ...('countries' in reason && {
      countries: reason.countries.map((country) => countryIn(country, language)).join(', '),
    }),
  });
}
