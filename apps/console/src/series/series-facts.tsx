import { List, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTexts } from '../texts/texts.tsx';
import { useCountries } from '../ui/countries.ts';
import { GivenText } from '../ui/given-text.tsx';
import { OrganisationName } from '../ui/organisation.tsx';
import type { Series } from './queries.ts';

/** What the series is for, and who holds it. */
export function SeriesFacts({ series }: { readonly series: Series }) {
  const { t } = useTexts();
  const { nameOf } = useCountries();
  return (
    <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg" mt="xl">
      <div>
        <Title order={2} size="h5">
          {t('series.aims')}
        </Title>
        {series.aims.length === 0 ? (
          <Text size="sm" c="dimmed">
            {t('series.noAims')}
          </Text>
        ) : (
          <List size="sm">
            {series.aims.map((aim, at) => (
              <List.Item key={at}>
                <GivenText texts={aim} />
              </List.Item>
            ))}
          </List>
        )}
      </div>
      <Stack gap={6}>
        <Fact name={t('series.countries')}>{series.countries.map(nameOf).join(', ')}</Fact>
        <Fact name={t('series.initiator')}>
          <OrganisationName id={series.initiatorId} />
        </Fact>
        <Fact name={t('series.organisers')}>
          {series.organiserIds.map((id, at) => (
            <span key={id}>
              {at > 0 && ', '}
              <OrganisationName id={id} />
            </span>
          ))}
        </Fact>
        <Fact name={t('series.names')}>
          {t('series.namesFrom', { days: series.namesFromDays })}
        </Fact>
      </Stack>
    </SimpleGrid>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <Text size="sm" component="div">
      <Text span fw={600} size="sm">
        {name}:{' '}
      </Text>
      {children}
    </Text>
  );
}
