import { Button, Group, Menu, SegmentedControl } from '@mantine/core';
import {
  IconCalendarDown,
  IconChevronDown,
  IconFileImport,
  IconPlus,
  IconPrinter,
  IconSend,
} from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTexts } from '../texts/texts.tsx';
import type { ShownAgenda } from './agenda-routes.ts';
import { ImportDialog } from './import-dialog.tsx';
import type { Conflict, RegionalEvent } from './queries.ts';
import { ReleaseSheet } from './release-sheet.tsx';

const ICON = 16;
const route = getRouteApi('/events/$eventId/agenda');

interface ToolbarProps {
  readonly event: RegionalEvent;
  readonly conflicts: readonly Conflict[] | undefined;
}

/** The ways to look at the agenda, and what can be done with all of it. */
export function AgendaToolbar({ event, conflicts }: ToolbarProps) {
  const { t } = useTexts();
  const { view } = route.useSearch();
  const navigate = route.useNavigate();
  const [dialog, setDialog] = useState<'release' | 'import'>();
  const counting = conflicts?.filter(({ severity }) => severity !== 'ignored').length;
  const close = () => setDialog(undefined);
  return (
    <Group justify="space-between" mb="sm" className="not-on-paper">
      <SegmentedControl
        transitionDuration={0}
        aria-label={t('agenda.views')}
        value={view ?? 'picture'}
        data={[
          { value: 'picture', label: t('agenda.view.picture') },
          { value: 'table', label: t('agenda.view.table') },
          {
            value: 'conflicts',
            label:
              counting === undefined
                ? t('agenda.view.conflicts')
                : `${t('agenda.view.conflicts')} (${counting})`,
          },
          { value: 'releases', label: t('agenda.view.releases') },
        ]}
        onChange={(next) =>
          void navigate({
            search: (before) => ({
              ...before,
              view: next === 'picture' ? undefined : (next as ShownAgenda['view']),
            }),
          })
        }
      />
      <Group gap="xs">
        {event.can.includes('plan-sessions') && (
          <Button
            variant="default"
            leftSection={<IconPlus size={ICON} aria-hidden />}
            onClick={() => void navigate({ search: (before) => ({ ...before, session: 'new' }) })}
          >
            {t('agenda.planSession')}
          </Button>
        )}
        {event.can.includes('release-agenda') && (
          <Button
            leftSection={<IconSend size={ICON} aria-hidden />}
            onClick={() => setDialog('release')}
          >
            {t('agenda.release')}
          </Button>
        )}
        <MoreMenu
          eventId={event.id}
          onImport={event.can.includes('release-agenda') ? () => setDialog('import') : undefined}
        />
      </Group>
      {dialog === 'release' && <ReleaseSheet event={event} onClose={close} />}
      {dialog === 'import' && <ImportDialog event={event} onClose={close} />}
    </Group>
  );
}

interface MoreMenuProps {
  readonly eventId: string;
  readonly onImport: (() => void) | undefined;
}

function MoreMenu({ eventId, onImport }: MoreMenuProps) {
  const { t, language } = useTexts();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" rightSection={<IconChevronDown size={ICON} aria-hidden />}>
          {t('agenda.more')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconPrinter size={ICON} />} onClick={() => window.print()}>
          {t('ui.print')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconCalendarDown size={ICON} />}
          component="a"
          href={`/v1/events/${eventId}/calendar.ics?sessions=true&lang=${language}`}
          download
        >
          {t('agenda.calendarFile')}
        </Menu.Item>
        {onImport !== undefined && (
          <Menu.Item leftSection={<IconFileImport size={ICON} />} onClick={onImport}>
            {t('agenda.import')}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
