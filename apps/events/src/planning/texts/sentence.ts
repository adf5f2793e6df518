import { countryIn, type Language, say, textIn } from '@regional-events/texts';
import type { PlanReason } from '../domain/plan-reason.ts';
import { planTexts } from './plan-texts.ts';

/** A reason as a sentence in this language. */
export function sentenceOf(reason: PlanReason, language: Language): string {
  return say(reason, planTexts[language][reason.code], language, {
    ...('before' in reason && { before: countryIn(reason.before, language) }),
    ...('names' in reason && { day: textIn(reason.names, language) }),
    ...(reason.code === 'blackout' && {
      given: reason.reason === null ? 'no' : 'yes',
      reason: reason.reason ?? '',
    }),
  });
}
