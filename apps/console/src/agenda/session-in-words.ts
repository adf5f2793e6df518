import type { ConsoleKey } from '@regional-events/texts';
import { useTexts } from '../texts/texts.tsx';
import type { FieldsInWords } from '../ui/use-edit.tsx';
import type { Room } from './rooms.ts';
import type { SessionDraft } from './session-draft.ts';
import { useSpeakerNames } from './speaker-names.tsx';

const labels: Readonly<Record<keyof SessionDraft, ConsoleKey>> = {
  kind: 'words.kind',
  title: 'words.title',
  abstract: 'agenda.abstract',
  date: 'words.date',
  start: 'agenda.begins',
  end: 'agenda.ends',
  afterMidnight: 'agenda.afterMidnight',
  roomId: 'agenda.room',
  track: 'agenda.track',
  language: 'agenda.language',
  speakers: 'agenda.speakers',
};

/** The fields of a session, as two versions are compared. `speakers` are those of both. */
export function useFieldsInWords(
  rooms: readonly Room[],
  speakers: SessionDraft['speakers'],
): FieldsInWords<SessionDraft> {
  const { t, date, textOf } = useTexts();
  const names = useSpeakerNames(speakers);
  const words = (field: keyof SessionDraft, draft: SessionDraft): string => {
    if (field === 'kind') return t(`words.session.kind.${draft.kind}`);
    if (field === 'title' || field === 'abstract') return textOf(draft[field]);
    if (field === 'date') return date(draft.date, 'full');
    if (field === 'afterMidnight') return t(draft.afterMidnight ? 'ui.yes' : 'ui.no');
    if (field === 'roomId') return rooms.find(({ id }) => id === draft.roomId)?.name ?? '';
    if (field === 'speakers')
      return draft.speakers.map(({ personId }) => names.get(personId) ?? '…').join(', ');
    return draft[field] ?? '';
  };
  return {
    labelOf: (field) => t(labels[field]),
    inWords: (field, draft) => words(field, draft) || t('ui.nothing'),
  };
}
