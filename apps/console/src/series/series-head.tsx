import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTexts } from '../texts/texts.tsx';
import { LinkAnchor } from '../ui/links.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { StatusBadge } from '../ui/status-badge.tsx';
import type { Series } from './queries.ts';

const ICON = 16;

interface HeadProps {
  readonly series: Series;
  readonly actions?: ReactNode;
}

/** The head of a series and what can be done with it. */
export function SeriesHead({ series, actions }: HeadProps) {
  const { t, textOf, date } = useTexts();
  return (
    <PageHead
      title={textOf(series.title)}
      above={[
        <LinkAnchor key="series" to="/series" size="sm">
          {t('shell.series')}
        </LinkAnchor>,
      ]}
      subtitle={`${date(series.from)} – ${date(series.to)}`}
      badge={<StatusBadge of="series" status={series.status} />}
      actions={
        <>
          {actions}
          <Button
            variant="default"
            leftSection={<IconPrinter size={ICON} />}
            onClick={() => window.print()}
          >
            {t('ui.print')}
          </Button>
        </>
      }
    />
  );
}
