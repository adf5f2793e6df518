import type { paths } from '@regional-events/api-client';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { body, client } from '../api/client.ts';
import { useTexts } from '../texts/texts.tsx';

export type CountryCode = NonNullable<
  NonNullable<paths['/v1/organisations']['get']['parameters']['query']>['country']
>[number];

const countriesQuery = queryOptions({
  queryKey: ['countries'],
  queryFn: () => body(client.GET('/v1/countries')),
  staleTime: Infinity,
});

/** Those that take part in the programme come first where one is chosen. */
const PROGRAMME: readonly string[] = ['AL', 'BA', 'XK', 'ME', 'MK', 'RS'];

interface Countries {
  /** In the reader's language, with the asterisk where there is a footnote; the code while names are on their way. */
  readonly nameOf: (code: string) => string;
  readonly footnoteOf: (code: string) => string | undefined;
  /** As a choice: the countries of the programme, then all others. */
  readonly choices: readonly { readonly value: CountryCode; readonly label: string }[];
}

/** Names of countries in the reader's language. */
export function useCountries(): Countries {
  const { textOf, language } = useTexts();
  const { data } = useQuery(countriesQuery);
  return useMemo(() => {
    const byCode = new Map(data?.countries.map((country) => [country.code as string, country]));
    const choices = (data?.countries ?? []).map(({ code, names }) => ({
      value: code,
      label: textOf(names),
    }));
    const place = (code: string) => Number(!PROGRAMME.includes(code));
    choices.sort(
      (a, b) => place(a.value) - place(b.value) || a.label.localeCompare(b.label, language),
    );
    return {
      nameOf: (code) => textOf(byCode.get(code)?.names ?? { en: code }),
      footnoteOf: (code) => {
        const footnote = byCode.get(code)?.footnote;
        return footnote ? textOf(footnote) : undefined;
      },
      choices,
    };
  }, [data, textOf, language]);
}
