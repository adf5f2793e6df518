import { Button, Menu } from '@mantine/core';
import {
  IconArchive,
  IconCalendarPlus,
  IconCalendarSearch,
  IconChevronDown,
  IconCopy,
  IconPencil,
} from '@tabler/icons-react';
import { useState } from 'react';
import { isSecretariat, useMe } from '../shell/me.ts';
import { useTexts } from '../texts/texts.tsx';
import { LinkButton, LinkInMenu } from '../ui/links.tsx';
import { CloseSheet } from './change/close-sheet.tsx';
import type { Series } from './queries.ts';
import { CalendarSubscription } from './subscription/calendar-subscription.tsx';

const ICON = 16;

/** What the reader may do with the series. */
export function SeriesActions({ series }: { readonly series: Series }) {
  const { t } = useTexts();
  return (
    <>
      {series.can.includes('plan') && (
        <LinkButton
          to="/series/$seriesId/plan"
          params={{ seriesId: series.id }}
          leftSection={<IconCalendarSearch size={ICON} aria-hidden />}
        >
          {t('series.planEvents')}
        </LinkButton>
      )}
      {series.can.includes('draft-event') && (
        <LinkButton
          to="/events/new"
          search={{ series: series.id }}
          variant="default"
          leftSection={<IconCalendarPlus size={ICON} aria-hidden />}
        >
          {t('events.draft')}
        </LinkButton>
      )}
      <CalendarSubscription series={series} />
      <MoreSteps series={series} />
    </>
  );
}

function MoreSteps({ series }: { readonly series: Series }) {
  const { t } = useTexts();
  const [closing, setClosing] = useState(false);
  const params = { seriesId: series.id };
  const [mayChange, mayClose] = [series.can.includes('change'), series.can.includes('close')];
  const mayCopy = isSecretariat(useMe());
  if (!mayChange && !mayClose && !mayCopy) return null;
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" rightSection={<IconChevronDown size={ICON} aria-hidden />}>
            {t('events.moreSteps')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {mayChange && (
            <LinkInMenu
              to="/series/$seriesId/edit"
              params={params}
              leftSection={<IconPencil size={ICON} aria-hidden />}
            >
              {t('series.change')}
            </LinkInMenu>
          )}
          {mayCopy && (
            <LinkInMenu
              to="/series/$seriesId/copy"
              params={params}
              leftSection={<IconCopy size={ICON} aria-hidden />}
            >
              {t('series.copy')}
            </LinkInMenu>
          )}
          {mayClose && (
            <Menu.Item
              c="var(--mantine-color-error)"
              leftSection={<IconArchive size={ICON} aria-hidden />}
              onClick={() => setClosing(true)}
            >
              {t('series.closeDots')}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      <CloseSheet series={series} opened={closing} onClose={() => setClosing(false)} />
    </>
  );
}
