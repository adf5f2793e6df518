import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { body, client } from '../api/client.ts';
import type { Organisation } from './organisations.ts';
import { useTexts } from '../texts/texts.tsx';
import { Failure } from './failure.tsx';

const SHOWN = 6;
const PAUSE_MS = 250;

interface SearchProps {
  readonly label: string;
  /** The verb of the button beside each organisation found. */
  readonly verb: string;
  /** Why an organisation cannot be chosen, in words; undefined where it can. */
  readonly whyNot?: (organisation: Organisation) => string | undefined;
  readonly onChoose: (organisation: Organisation) => void;
}

/** Finds organisations by name, code or other names, in either script. */
export function OrganisationSearch({ label, verb, whyNot, onChoose }: SearchProps) {
  const { t, textOf } = useTexts();
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed.trim(), PAUSE_MS);
  const { data, error } = useQuery({
    queryKey: ['organisations', 'search', search, SHOWN],
    queryFn: () => {
      const query = {
        ...(search !== '' && { search }),
        status: ['active' as const],
        limit: SHOWN,
      };
      return body(client.GET('/v1/organisations', { params: { query } }));
    },
    placeholderData: (before) => before,
  });
  return (
    <Stack gap="xs">
      <TextInput
        label={label}
        type="search"
        value={typed}
        maxLength={100}
        onChange={(event) => setTyped(event.currentTarget.value)}
        data-autofocus
      />
      {error !== null && <Failure error={error} />}
      {data?.data.length === 0 && <Text c="dimmed">{t('ui.nothingFound')}</Text>}
      {data?.data.map((organisation) => {
        const reason = whyNot?.(organisation);
        const name = textOf(organisation.names);
        return (
          <Group key={organisation.id} justify="space-between" wrap="nowrap">
            <Text size="sm">
              {name}{' '}
              <Text span size="xs" c="dimmed">
                {[organisation.code, organisation.country].filter(Boolean).join(' · ')}
              </Text>
            </Text>
            {reason === undefined ? (
              <Button
                size="compact-sm"
                variant="default"
                miw="max-content"
                aria-label={`${verb}: ${name}`}
                onClick={() => onChoose(organisation)}
              >
                {verb}
              </Button>
            ) : (
              <Text size="xs" c="dimmed" miw="max-content">
                {reason}
              </Text>
            )}
          </Group>
        );
      })}
    </Stack>
  );
}
