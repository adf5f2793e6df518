import { ActionIcon, Group, NumberInput, Stack, Text } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { Organisation } from '../ui/organisations.ts';
import { useTexts } from '../texts/texts.tsx';
import { Failure } from '../ui/failure.tsx';

const ICON = 16;
const MOST_SEATS = 1_000;

export interface Chosen {
  readonly organisation: Organisation;
  readonly seats: number;
  /** Why its invitation was refused. */
  readonly error?: unknown;
}

interface RowsProps {
  readonly chosen: readonly Chosen[];
  readonly onChange: (chosen: readonly Chosen[]) => void;
}

/** The organisations that are about to be invited, with the seats of each. */
export function InvitedRows({ chosen, onChange }: RowsProps) {
  const { t, textOf } = useTexts();
  return (
    <Stack gap="xs">
      {chosen.map(({ organisation, seats, error }) => {
        const { id } = organisation;
        const name = textOf(organisation.names);
        return (
          <Stack key={id} gap={4}>
            <Group justify="space-between" wrap="nowrap">
              <Text size="sm" fw={600}>
                {name}
              </Text>
              <Group gap={4} wrap="nowrap">
                <NumberInput
                  w={90}
                  size="xs"
                  aria-label={t('invitations.seatsOf', { name })}
                  value={seats}
                  min={1}
                  max={MOST_SEATS}
                  allowDecimal={false}
                  onChange={(value) =>
                    onChange(
                      chosen.map((one) =>
                        one.organisation.id === id
                          ? { ...one, seats: Math.max(Number(value), 1) }
                          : one,
                      ),
                    )
                  }
                />
                <ActionIcon
                  variant="subtle"
                  aria-label={t('invitations.remove', { name })}
                  onClick={() => onChange(chosen.filter((one) => one.organisation.id !== id))}
                >
                  <IconX size={ICON} />
                </ActionIcon>
              </Group>
            </Group>
            {error !== undefined && <Failure error={error} />}
          </Stack>
        );
      })}
    </Stack>
  );
}
