import { useQueries } from '@tanstack/react-query';
import type { Session } from './queries.ts';
import { nameQuery } from './people.ts';

/** Who speaks, as the policy shows them to this reader. */
export function SpeakerNames({ speakers }: { readonly speakers: Session['speakers'] }) {
  return useSpeakerNames(speakers).join(', ');
}

/** In the order of the speakers; `…` while a name is on its way. */
export function useSpeakerNames(speakers: Session['speakers']): readonly string[] {
  return useQueries({
    queries: speakers.map(({ personId }) => nameQuery(personId)),
    combine: (answers) => answers.map(({ data }) => data ?? '…'),
  });
}
