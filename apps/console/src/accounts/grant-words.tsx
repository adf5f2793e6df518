import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTexts } from '../texts/texts.tsx';
import { CountryName } from '../ui/country.tsx';
import { GivenText } from '../ui/given-text.tsx';
import { today } from '../ui/local-day.ts';
import { OrganisationName } from '../ui/organisation.tsx';
import { isWithin, Period } from '../ui/period.tsx';
import { seriesQuery, type Grant } from './queries.ts';

interface GrantWordsProps {
  readonly grant: Grant;
  /** With the days, and with what the role means. */
  readonly inFull?: boolean;
}

/** A right in words: the role, and for which country, organisation or series. */
export function GrantWords({ grant, inFull = false }: GrantWordsProps) {
  const { t } = useTexts();
  const { role, country, organisationId, seriesId, from, to } = grant;
  const isNow = isWithin(grant, today());
  return (
    <Text component="div" size="sm" c={isNow ? undefined : 'dimmed'}>
      <Text span size="sm" fw={600}>
        {t(`words.grant.role.${role}`)}
      </Text>
      {country !== null && (
        <>
          {': '}
          <CountryName code={country} />
        </>
      )}
      {organisationId !== null && (
        <>
          {': '}
          <OrganisationName id={organisationId} />
        </>
      )}
      {seriesId !== null && <SeriesWords id={seriesId} />}
      {(inFull || !isNow) && (
        <Text size="xs" c="dimmed">
          <Period days={{ from, to }} />
          {to !== null && to < today() && ` · ${t('periods.ended')}`}
          {from > today() && ` · ${t('periods.later')}`}
        </Text>
      )}
      {inFull && <Text size="xs">{t(`accounts.may.${role}`)}</Text>}
    </Text>
  );
}

function SeriesWords({ id }: { readonly id: string }) {
  const { t } = useTexts();
  const { data } = useQuery(seriesQuery);
  const found = data?.find((series) => series.id === id);
  return (
    <Text size="xs">
      {t('accounts.series')}: {found === undefined ? '…' : <GivenText texts={found.title} />}
    </Text>
  );
}
