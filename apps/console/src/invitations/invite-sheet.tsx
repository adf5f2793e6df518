import { NumberInput, Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { eventQuery } from '../events/queries.ts';
import type { Organisation } from '../ui/organisations.ts';
import { availabilityOf } from '../registrations/queries.ts';
import { endOfDay, localTimeOf } from '../texts/local-time.ts';
import { useTexts } from '../texts/texts.tsx';
import { DateInput } from '../ui/date-input.tsx';
import { OrganisationSearch } from '../ui/organisation-search.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { useNow } from '../ui/use-now.ts';
import { InvitedRows, type Chosen } from './invited-rows.tsx';
import { sendInvitation, type Invitation } from './queries.ts';
import { isOpen } from './states.ts';

const USUAL_SEATS = 4;
const MOST_SEATS = 1_000;
const WEEK_MS = 7 * 86_400_000;
const USUAL_WEEKS = 3;

interface InviteProps {
  readonly eventId: string;
  readonly opened: boolean;
  readonly onClose: () => void;
  /** The invitations there are. */
  readonly before: readonly Invitation[];
}

/** Invites many organisations at once: each with its seats, all until the same day. */
export function InviteSheet({ eventId, opened, onClose, before }: InviteProps) {
  const { t } = useTexts();
  const queries = useQueryClient();
  const zone = useQuery(eventQuery(eventId)).data?.value.timeZone ?? 'UTC';
  const capacity = useQuery(availabilityOf(eventId)).data?.capacity ?? 0;
  const [chosen, setChosen] = useState<readonly Chosen[]>([]);
  const [seats, setSeats] = useState(USUAL_SEATS);
  const today = localTimeOf(new Date(useNow()), zone).date;
  const [answerBy, setAnswerBy] = useState(() => usualDeadline());
  const open = before.filter(isOpen);
  const offered = sum([...open, ...chosen]);
  const send = async () => {
    const until = answerBy === '' ? null : endOfDay(answerBy, zone);
    const left: Chosen[] = [];
    let refused: Error | undefined;
    for (const one of chosen) {
      const asked = { organisationId: one.organisation.id, seats: one.seats, answerBy: until };
      try {
        await sendInvitation(eventId, asked);
      } catch (error) {
        refused ??= error instanceof Error ? error : new Error(String(error));
        left.push({ ...one, error });
      }
    }
    setChosen(left);
    await queries.invalidateQueries({ queryKey: ['invitations'] });
    if (refused !== undefined) throw refused;
  };
  const add = (organisation: Organisation) => setChosen([...chosen, { organisation, seats }]);
  return (
    <Sheet
      opened={opened}
      onClose={onClose}
      title={t('invitations.inviteTitle')}
      verb={t('invitations.invite')}
      notYet={chosen.length === 0}
      consequences={
        chosen.length === 0
          ? []
          : [
              t('invitations.invite.consequence', { count: chosen.length, seats: sum(chosen) }),
              <Text key="offered" size="sm" fw={offered > capacity ? 700 : undefined}>
                {t(offered > capacity ? 'invitations.offersMore' : 'invitations.offers', {
                  offered,
                  capacity,
                })}
              </Text>,
              t('invitations.invite.message'),
            ]
      }
      onConfirm={send}
    >
      <OrganisationSearch
        label={t('invitations.searchOrganisations')}
        verb={t('invitations.add')}
        whyNot={({ id }) => {
          if (chosen.some(({ organisation }) => organisation.id === id))
            return t('invitations.chosen');
          return open.some(({ organisationId }) => organisationId === id)
            ? t('invitations.alreadyInvited')
            : undefined;
        }}
        onChoose={add}
      />
      <NumberInput
        label={t('invitations.seatsForNext')}
        value={seats}
        min={1}
        max={MOST_SEATS}
        allowDecimal={false}
        onChange={(value) => setSeats(Math.max(Number(value), 1))}
      />
      <InvitedRows chosen={chosen} onChange={setChosen} />
      <DateInput
        label={t('words.answerBy')}
        description={t('invitations.answerByZone', { zone })}
        min={today}
        value={answerBy}
        onChange={setAnswerBy}
      />
    </Sheet>
  );
}

function usualDeadline(): string {
  return localTimeOf(new Date(Date.now() + USUAL_WEEKS * WEEK_MS)).date;
}

function sum(rows: readonly { readonly seats: number }[]): number {
  return rows.reduce((seats, row) => seats + row.seats, 0);
}
