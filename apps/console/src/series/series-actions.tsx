import { IconCalendarSearch } from '@tabler/icons-react';
import { useTexts } from '../texts/texts.tsx';
import { LinkButton } from '../ui/links.tsx';
import type { Series } from './queries.ts';

const ICON = 16;

/** What the reader may do with the series. */
export function SeriesActions({ series }: { readonly series: Series }) {
  const { t } = useTexts();
  return (
    series.can.includes('plan') && (
      <LinkButton
        to="/series/$seriesId/plan"
        params={{ seriesId: series.id }}
        leftSection={<IconCalendarSearch size={ICON} />}
      >
        {t('series.planEvents')}
      </LinkButton>
    )
  );
}
