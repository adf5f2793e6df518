import { type Language, languageIn, say, textIn } from '@regional-events/texts';
import type { ConflictFacts } from '../use-cases/conflict-view.ts';
import { conflictTexts } from './conflict-texts.ts';

/** A conflict as a sentence; what the reader may not know of is another event. */
export function conflictText(facts: ConflictFacts, language: Language): string {
  const { other, names, certain, language: spoken, ...said } = facts;
  const { anotherEvent, ...texts } = conflictTexts[language];
  return say(said, texts[facts.code], language, {
    time: facts.time ?? '',
    other: other === undefined ? anotherEvent : `“${textIn(other, language)}”`,
    day: names === undefined ? '' : textIn(names, language),
    certain: certain === false ? 'no' : 'yes',
    spoken: spoken === undefined ? '' : languageIn(spoken, language),
  });
}
