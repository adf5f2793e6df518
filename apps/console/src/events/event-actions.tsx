import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconPencil } from '@tabler/icons-react';
import { useState, type ComponentType } from 'react';
import type { Item } from '../api/client.ts';
import { useTexts } from '../texts/texts.tsx';
import { LinkButton } from '../ui/links.tsx';
import type { Event } from './queries.ts';
import { CancelSheet } from './verbs/cancel-sheet.tsx';
import { CloneSheet } from './verbs/clone-sheet.tsx';
import { CloseSheet, CompleteSheet } from './verbs/end-sheets.tsx';
import { verbsFor, verbTexts, type EventVerb, type VerbSheetProps } from './verbs/event-verb.ts';
import { PostponeSheet } from './verbs/postpone-sheet.tsx';
import { PublishSheet } from './verbs/publish-sheet.tsx';
import { RescheduleSheet } from './verbs/reschedule-sheet.tsx';

const sheets: Readonly<Record<EventVerb, ComponentType<VerbSheetProps>>> = {
  publish: PublishSheet,
  reschedule: RescheduleSheet,
  complete: CompleteSheet,
  close: CloseSheet,
  postpone: PostponeSheet,
  clone: CloneSheet,
  cancel: CancelSheet,
};
/** Those that bring an event forward stand beside its name; the others wait in the menu. */
const forward: Readonly<Partial<Record<Event['status'], EventVerb>>> = {
  draft: 'publish',
  postponed: 'reschedule',
  completed: 'close',
};
const ICON = 16;

/** What the reader may do with the event. */
export function EventActions({ event }: { readonly event: Item<Event> }) {
  const { t } = useTexts();
  const [open, setOpen] = useState<EventVerb>();
  const { id, status, can } = event.value;
  const verbs = verbsFor(event.value);
  const first = verbs.find((verb) => verb === forward[status]);
  const others = verbs.filter((verb) => verb !== first);
  const Opened = open && sheets[open];
  return (
    <>
      {can.includes('change') && (
        <LinkButton
          to="/events/$eventId/edit"
          params={{ eventId: id }}
          variant="default"
          leftSection={<IconPencil size={ICON} aria-hidden />}
        >
          {t('events.edit')}
        </LinkButton>
      )}
      {first !== undefined && <Button onClick={() => setOpen(first)}>{t(verbTexts[first])}</Button>}
      {others.length > 0 && (
        <Menu position="bottom-end">
          <Menu.Target>
            <Button variant="default" rightSection={<IconChevronDown size={ICON} aria-hidden />}>
              {t('events.moreSteps')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {others.map((verb) => (
              <Menu.Item
                key={verb}
                c={verb === 'cancel' ? 'var(--mantine-color-error)' : undefined}
                onClick={() => setOpen(verb)}
              >
                {t(verbTexts[verb])}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      {Opened !== undefined && <Opened event={event} onClose={() => setOpen(undefined)} />}
    </>
  );
}
