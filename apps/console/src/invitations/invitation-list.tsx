import { Select, Text } from '@mantine/core';
import { useState } from 'react';
import { every } from '../api/every.ts';
import { useTexts } from '../texts/texts.tsx';
import { DataList } from '../ui/list/data-list.tsx';
import type { Pages } from '../ui/list/use-pages.ts';
import { ManyInvitationActions } from './invitation-actions.tsx';
import { useInvitationColumns } from './invitation-columns.tsx';
import { InvitationSheets, type AskedFor } from './invitation-sheets.tsx';
import type { Invitation } from './queries.ts';
import { byDeadline } from './states.ts';

const statuses = every<Invitation['status']>()([
  'sent',
  'accepted',
  'declined',
  'withdrawn',
  'lapsed',
]);
type Status = (typeof statuses)[number];

interface ListProps {
  readonly label: string;
  readonly pages: Pages<Invitation>;
  /** Undefined for all. */
  readonly status: Status | undefined;
  readonly onStatus: (status: Status | undefined) => void;
  /** How many of its seats an organisation uses; without it they are not shown. */
  readonly used?: ((invitation: Invitation) => number) | undefined;
  /** Whether the list is across events. */
  readonly withEvent?: boolean;
  readonly empty: string;
}

/** Invitations by their deadline, with what can be done with one or many. */
export function InvitationList({ pages, status, onStatus, withEvent, empty, ...props }: ListProps) {
  const { t } = useTexts();
  const [asked, setAsked] = useState<AskedFor>();
  const rows = pages.rows
    .filter((invitation) => status === undefined || invitation.status === status)
    .toSorted(byDeadline);
  const columns = useInvitationColumns(rows, { ...props, withEvent, onAsk: setAsked });
  return (
    <>
      <DataList
        label={props.label}
        pages={{ ...pages, rows }}
        columns={columns}
        idOf={({ id }) => id}
        filters={
          <Select
            label={t('words.status')}
            placeholder={t('ui.all')}
            clearable
            value={status ?? null}
            data={statuses.map((one) => ({
              value: one,
              label: t(`words.invitation.status.${one}`),
            }))}
            onChange={(next) => onStatus(statuses.find((one) => one === next))}
          />
        }
        {...(rows.some(({ can }) => can.includes('withdraw')) && {
          actions: (selected: readonly Invitation[], done: () => void) => (
            <ManyInvitationActions
              selected={selected}
              onAsk={(next) => setAsked({ ...next, done })}
            />
          ),
        })}
        empty={<Text c="dimmed">{status === undefined ? empty : t('ui.nothingFound')}</Text>}
      />
      <InvitationSheets asked={asked} onClose={() => setAsked(undefined)} />
    </>
  );
}
