import { Group, Progress, Stack, Text } from '@mantine/core';
import { useTexts } from '../texts/texts.tsx';

interface SeatBarProps {
  readonly capacity: number;
  readonly taken: number;
  readonly onOffer: number;
  readonly waiting: number;
  /** Without the words below it, for a row of a list. */
  readonly compact?: boolean;
}

const WHOLE = 100;

/** The seats of an event as a picture, and the same in words. */
export function SeatBar({ capacity, taken, onOffer, waiting, compact = false }: SeatBarProps) {
  const { t } = useTexts();
  const share = (seats: number) => (capacity === 0 ? 0 : (seats / capacity) * WHOLE);
  const free = Math.max(capacity - taken - onOffer, 0);
  const words = t('words.seats.all', { taken, capacity });
  return (
    <Stack gap={4} miw={120}>
      <Progress.Root size={compact ? 'md' : 'xl'} aria-hidden>
        <Progress.Section value={share(taken)} color="programme" />
        <Progress.Section value={share(onOffer)} color="orange" striped />
      </Progress.Root>
      {compact ? (
        <Text size="xs">{words}</Text>
      ) : (
        <Group gap="md">
          <Text size="sm" fw={600}>
            {words}
          </Text>
          <Text size="sm">{`${t('words.seats.onOffer')}: ${onOffer}`}</Text>
          <Text size="sm">{`${t('words.seats.free')}: ${free}`}</Text>
          <Text size="sm">{`${t('words.seats.waiting')}: ${waiting}`}</Text>
        </Group>
      )}
    </Stack>
  );
}
