import type { Language } from '@regional-events/texts';
import type { AgendaChanges } from '../queries/agenda-version-reads.ts';
import { frameSentences, sentenceOf } from '../texts/change-sentence.ts';

/** Changes as they are answered: as data and in the reader's words. */
export function agendaChangesView(
  { since, version, frame, changes }: AgendaChanges,
  language: Language,
) {
  const said = changes.map((change) => ({ ...change, text: sentenceOf(change, language) }));
  const texts = [...frameSentences(frame, language), ...said.map(({ text }) => text)];
  return { since, version, frame, changes: said, texts };
}
