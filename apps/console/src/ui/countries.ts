import { queryOptions, useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { body, client } from '../api/client.ts';
import { useTexts } from '../texts/texts.tsx';

const countriesQuery = queryOptions({
  queryKey: ['countries'],
  staleTime: Infinity,
  queryFn: () => body(client.GET('/v1/countries')),
});

export interface CountryNames {
  /** The country's name in the reader's language; its code until names are here. */
  readonly nameOf: (code: string) => string;
  /** The footnotes that these countries' designations carry. */
  readonly notesOf: (codes: readonly string[]) => readonly string[];
}

/** How countries are called. Where one is shown, `notesOf` stands below. */
export function useCountries(): CountryNames {
  const { textOf } = useTexts();
  const { data } = useQuery(countriesQuery);
  const known = useMemo(
    () => new Map(data?.countries.map((one) => [one.code as string, one])),
    [data],
  );
  const nameOf = useCallback(
    (code: string) => {
      const names = known.get(code)?.names;
      return names === undefined ? code : textOf(names);
    },
    [known, textOf],
  );
  const notesOf = useCallback(
    (codes: readonly string[]) => {
      const notes = codes.flatMap((code) => {
        const footnote = known.get(code)?.footnote;
        return footnote ? [`* ${textOf(footnote)}`] : [];
      });
      return [...new Set(notes)];
    },
    [known, textOf],
  );
  return { nameOf, notesOf };
}
