import { IconCalendarSearch, IconCopy } from '@tabler/icons-react';
import { isSecretariat, useMe } from '../shell/me.ts';
import { useTexts } from '../texts/texts.tsx';
import { LinkButton } from '../ui/links.tsx';
import type { Series } from './queries.ts';
import { CalendarSubscription } from './subscription/calendar-subscription.tsx';

const ICON = 16;

/** What the reader may do with the series. */
export function SeriesActions({ series }: { readonly series: Series }) {
  const { t } = useTexts();
  const me = useMe();
  const params = { seriesId: series.id };
  return (
    <>
      {series.can.includes('plan') && (
        <LinkButton
          to="/series/$seriesId/plan"
          params={params}
          leftSection={<IconCalendarSearch size={ICON} aria-hidden />}
        >
          {t('series.planEvents')}
        </LinkButton>
      )}
      {isSecretariat(me) && (
        <LinkButton
          to="/series/$seriesId/copy"
          params={params}
          variant="default"
          leftSection={<IconCopy size={ICON} aria-hidden />}
        >
          {t('series.copy')}
        </LinkButton>
      )}
      <CalendarSubscription series={series} />
    </>
  );
}
