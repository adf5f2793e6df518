import { type Language, notesFor } from '@regional-events/texts';
import { conflictText } from '../texts/conflict-sentence.ts';
import type { ConflictView } from '../use-cases/conflict-view.ts';

/** A conflict with its sentence. */
export function said<C extends ConflictView>(conflict: C, language: Language) {
  const text = conflictText(conflict.facts, language);
  return { ...conflict, text, notes: notesFor(text, language) };
}
