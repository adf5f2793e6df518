import { Button, Fieldset, Group, NumberInput, Stack } from '@mantine/core';
import { useTexts } from '../../texts/texts.tsx';
import { errorAt } from '../../ui/error-at.ts';
import { InstantInput } from '../../ui/instant-input.tsx';
import type { PartProps } from './event-form.ts';
import { usualWindow } from './usual-event.ts';

const MOST_SEATS = 100_000;

/** How many may come, and when organisations may nominate them. */
export function SeatFields({ form, set, fixed, error }: PartProps) {
  const { t } = useTexts();
  const { registration, days, capacity } = form;
  const [first] = days;
  const isOpen = registration.opensAt === null && registration.closesAt === null;
  return (
    <Fieldset legend={t('events.registrationAndSeats')}>
      <Stack>
        <NumberInput
          label={t('words.seats')}
          description={fixed ? t('events.seatsInPlan') : undefined}
          w={220}
          min={0}
          max={MOST_SEATS}
          value={capacity ?? ''}
          disabled={fixed}
          error={errorAt(error, '/capacity')}
          onChange={(seats) => set({ capacity: typeof seats === 'number' ? seats : null })}
        />
        <Group align="start">
          <InstantInput
            label={t('events.opensAt')}
            value={registration.opensAt}
            error={errorAt(error, '/registration/opensAt')}
            onChange={(opensAt) => set({ registration: { ...registration, opensAt } })}
          />
          <InstantInput
            label={t('events.closesAt')}
            value={registration.closesAt}
            error={errorAt(error, '/registration/closesAt')}
            onChange={(closesAt) => set({ registration: { ...registration, closesAt } })}
          />
        </Group>
        {isOpen && first !== undefined && (
          <Button
            variant="default"
            size="compact-sm"
            w="fit-content"
            onClick={() => set({ registration: usualWindow(new Date(), first.date) })}
          >
            {t('events.usualWindow')}
          </Button>
        )}
      </Stack>
    </Fieldset>
  );
}
