import { NumberInput, Select } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTexts } from '../texts/texts.tsx';
import { useOrganisations } from '../ui/organisations.ts';
import { Sheet } from '../ui/sheet.tsx';
import { useUsedSeats } from './use-used-seats.ts';
import {
  answerInvitation,
  changeSeats,
  declineReasons,
  type DeclineReason,
  type Invitation,
  type InvitationVerb,
} from './queries.ts';

/** What somebody is about to do with which invitations. */
export interface AskedFor {
  readonly verb: InvitationVerb;
  readonly invitations: readonly Invitation[];
  /** Told when it is done. */
  readonly done?: () => void;
}

interface SheetsProps {
  readonly asked: AskedFor | undefined;
  readonly onClose: () => void;
}

const MOST_SEATS = 1_000;

/** Before an invitation is answered, changed or withdrawn: what that does to the organisation and its people. */
export function InvitationSheets({ asked, onClose }: SheetsProps) {
  const { t } = useTexts();
  const queries = useQueryClient();
  const { verb = 'accept', invitations = [] } = asked ?? {};
  const { nameOf } = useOrganisations();
  const used = useUsedSeats(invitations.map(({ eventId }) => eventId));
  const [seats, setSeats] = useState<number>();
  const [reason, setReason] = useState<DeclineReason | null>(null);
  // what is done is not done again when a later one was refused
  const finished = useRef(new Set<string>());
  const [first] = invitations;
  const wanted = seats ?? first?.seats ?? 1;
  const consequences = invitations.map((invitation) =>
    t(`invitations.${verb}.consequence`, {
      name: nameOf(invitation.organisationId),
      people: used?.(invitation) ?? 0,
      seats: invitation.seats,
      wanted,
    }),
  );
  const act = async () => {
    try {
      // one after the other: each takes a seat number of the same event
      for (const invitation of invitations) {
        if (finished.current.has(invitation.id)) continue;
        if (verb !== 'change') await answerInvitation(invitation, verb, reason);
        else if (invitation.seats !== wanted) await changeSeats(invitation, wanted);
        finished.current.add(invitation.id);
      }
      asked?.done?.();
    } finally {
      await queries.invalidateQueries({ queryKey: ['invitations'] });
    }
  };
  return (
    <Sheet
      opened={asked !== undefined}
      onClose={() => {
        setSeats(undefined);
        setReason(null);
        finished.current.clear();
        onClose();
      }}
      title={t(`invitations.${verb}.title`, {
        name: first === undefined ? '' : nameOf(first.organisationId),
        count: invitations.length,
      })}
      verb={t(`invitations.${verb}`)}
      notYet={used === undefined}
      consequences={used === undefined ? [] : [...consequences, t(`invitations.${verb}.message`)]}
      onConfirm={act}
    >
      {verb === 'decline' && <ReasonSelect reason={reason} onChange={setReason} />}
      {verb === 'change' && (
        <NumberInput
          label={t('invitations.seatsEach', { count: invitations.length })}
          value={wanted}
          min={1}
          max={MOST_SEATS}
          allowDecimal={false}
          onChange={(value) => setSeats(Number(value))}
          data-autofocus
        />
      )}
    </Sheet>
  );
}

interface ReasonProps {
  readonly reason: DeclineReason | null;
  readonly onChange: (reason: DeclineReason | null) => void;
}

function ReasonSelect({ reason, onChange }: ReasonProps) {
  const { t } = useTexts();
  return (
    <Select
      label={t('ui.reason')}
      description={t('invitations.reasonForOrganisers')}
      clearable
      value={reason}
      data={declineReasons.map((value) => ({
        value,
        label: t(`invitations.declineReason.${value}`),
      }))}
      onChange={(next) => onChange(declineReasons.find((one) => one === next) ?? null)}
    />
  );
}
