import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { nameInWords } from '../people/person-label.tsx';
import { useTexts } from '../texts/texts.tsx';
import { speakerQuery } from './people.ts';
import type { Session } from './queries.ts';

type Speakers = Session['speakers'];

/** Who speaks, as the policy shows them to this reader. */
export function SpeakerNames({ speakers }: { readonly speakers: Speakers }) {
  const names = useSpeakerNames(speakers);
  return speakers.map(({ personId }) => names.get(personId)).join(', ');
}

/** By the ids of the people; `…` while a name is on its way. */
export function useSpeakerNames(speakers: Speakers): ReadonlyMap<string, string> {
  const texts = useTexts();
  const ids = useMemo(() => [...new Set(speakers.map(({ personId }) => personId))], [speakers]);
  const people = useQueries({
    queries: ids.map(speakerQuery),
    combine: (answers) => answers.map(({ data }) => data),
  });
  const wordsFor = (person: (typeof people)[number]) => {
    if (person === undefined) return '…';
    return person === null ? texts.t('people.erased') : nameInWords(person, texts);
  };
  return new Map(ids.map((id, at) => [id, wordsFor(people[at])]));
}
