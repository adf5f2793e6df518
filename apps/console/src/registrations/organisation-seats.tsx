import { Group, Progress, Stack, Text } from '@mantine/core';
import { useTexts } from '../texts/texts.tsx';

interface OrganisationSeatsProps {
  /** That its invitation allows. */
  readonly seats: number;
  readonly taken: number;
  readonly waiting: number;
}

const WHOLE = 100;

/** How an organisation uses the seats of its invitation: who waits for a seat uses one of them too. */
export function OrganisationSeats({ seats, taken, waiting }: OrganisationSeatsProps) {
  const { t } = useTexts();
  const left = Math.max(seats - taken - waiting, 0);
  const share = (count: number) => (seats === 0 ? 0 : (count / seats) * WHOLE);
  return (
    <Stack gap={4} w={{ base: '100%', sm: 400 }}>
      <Progress.Root size="lg" aria-hidden>
        <Progress.Section value={share(taken)} color="programme" />
        <Progress.Section value={share(waiting)} color="orange" striped />
      </Progress.Root>
      <Group gap="md" style={{ rowGap: 0 }}>
        <Text size="sm" fw={600}>
          {t('invitations.usedOf', { used: taken + waiting, seats })}
        </Text>
        <Text size="sm">{`${t('words.seats.taken')}: ${taken}`}</Text>
        <Text size="sm">{`${t('words.seats.waiting')}: ${waiting}`}</Text>
        <Text size="sm">{`${t('registrations.leftToNominate')}: ${left}`}</Text>
      </Group>
    </Stack>
  );
}
