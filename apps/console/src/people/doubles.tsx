import { Alert, Button, Group, Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { body, client, idempotencyKey } from '../api/client.ts';
import { useTexts } from '../texts/texts.tsx';
import { useOrganisations } from '../ui/organisations.ts';
import { Sheet } from '../ui/sheet.tsx';
import { nameInWords, PersonLink } from './person-label.tsx';
import { doublesQuery, personQuery, registrationCountQuery, type Person } from './queries.ts';

/** Entries that may be the same person, each with the way to make one of the two. */
export function Doubles({ person }: { readonly person: Person }) {
  const { t } = useTexts();
  const { data: ids = [] } = useQuery(doublesQuery(person.id));
  if (ids.length === 0) return null;
  return (
    <Alert color="orange" title={t('people.doubles')} mt="xl" maw={720}>
      <Text size="sm" mb="xs">
        {t('people.doublesHelp')}
      </Text>
      {ids.map((id) => (
        <Double key={id} id={id} kept={person} />
      ))}
    </Alert>
  );
}

function Double({ id, kept }: { readonly id: string; readonly kept: Person }) {
  const { t } = useTexts();
  const { nameOf } = useOrganisations();
  const [merging, setMerging] = useState(false);
  const { data } = useQuery(personQuery(id));
  const organisations = data?.value.affiliations.map((one) => nameOf(one.organisationId)) ?? [];
  return (
    <Group justify="space-between" py={4}>
      <div>
        <PersonLink id={id} />
        <Text size="xs" c="dimmed">
          {organisations.join(', ')}
        </Text>
      </div>
      <Button size="xs" variant="default" disabled={!data} onClick={() => setMerging(true)}>
        {t('people.merge')}
      </Button>
      {merging && data && (
        <Merge double={data.value} kept={kept} onClose={() => setMerging(false)} />
      )}
    </Group>
  );
}

interface MergeProps {
  readonly double: Person;
  readonly kept: Person;
  readonly onClose: () => void;
}

function Merge({ double, kept, onClose }: MergeProps) {
  const texts = useTexts();
  const { t } = texts;
  const queries = useQueryClient();
  const { data: count } = useQuery(registrationCountQuery(double.id, 'all'));
  const [key] = useState(() => idempotencyKey());
  const merge = async () => {
    await body(
      client.POST('/v1/people/{id}/merge', {
        params: { path: { id: double.id }, header: key },
        body: { intoId: kept.id },
      }),
    );
    await queries.invalidateQueries({ queryKey: ['people'] });
  };
  return (
    <Sheet
      opened
      onClose={onClose}
      title={t('people.mergeTitle', {
        double: nameInWords(double, texts),
        kept: nameInWords(kept, texts),
      })}
      verb={t('people.merge')}
      consequences={[
        count === undefined ? t('ui.loading') : t('people.mergeMoves', { count }),
        t('people.mergeUnites'),
        t('people.mergeTwoSeats'),
        t('people.mergeTold'),
      ]}
      cannotBeUndone
      onConfirm={merge}
    />
  );
}
