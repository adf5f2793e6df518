import { ActionIcon, Button, Group, SegmentedControl, Select } from '@mantine/core';
import { IconChevronLeft, IconChevronRight, IconMinus, IconPlus } from '@tabler/icons-react';
import { memo } from 'react';
import { useTexts } from '../../texts/texts.tsx';
import { today } from '../../ui/local-day.ts';
import { daysSeen, shiftDate, zooms, keepMiddle, type Zoom } from './scale.ts';

const ICON = 18;
const ZOOM_WIDTH = 150;

interface ToolbarProps {
  readonly zoom: Zoom;
  readonly at: string;
  readonly as: 'table' | undefined;
  /** Without the choice of a table. */
  readonly pictureOnly?: boolean;
  readonly onZoom: (by: 1 | -1) => void;
  readonly onShow: (change: { zoom?: Zoom; at?: string; as?: 'table' | undefined }) => void;
}

/** How the year is looked at. Drawn anew only with another view, not at each step of a bar that moves. */
export const YearToolbar = memo(function YearToolbar({
  zoom,
  at,
  as,
  pictureOnly,
  onZoom,
  onShow,
}: ToolbarProps) {
  const { t } = useTexts();
  const go = (by: number) => onShow({ at: shiftDate(at, Math.round(by * daysSeen[zoom])) });
  return (
    <Group justify="space-between" className="not-on-paper" gap="xs">
      {pictureOnly === true ? (
        <span />
      ) : (
        <SegmentedControl
          aria-label={t('series.shownAs')}
          value={as ?? 'picture'}
          onChange={(next) => onShow({ as: next === 'table' ? 'table' : undefined })}
          data={[
            { value: 'picture', label: t('ui.asPicture') },
            { value: 'table', label: t('ui.asTable') },
          ]}
        />
      )}
      {as === undefined && (
        <Group gap={6}>
          <ActionIcon
            variant="default"
            size="lg"
            aria-label={t('series.earlier')}
            onClick={() => go(-1 / 2)}
          >
            <IconChevronLeft size={ICON} />
          </ActionIcon>
          <Button
            variant="default"
            size="sm"
            onClick={() => onShow({ at: shiftDate(today(), -Math.round(daysSeen[zoom] / 10)) })}
          >
            {t('series.today')}
          </Button>
          <ActionIcon
            variant="default"
            size="lg"
            aria-label={t('series.later')}
            onClick={() => go(1 / 2)}
          >
            <IconChevronRight size={ICON} />
          </ActionIcon>
          <ActionIcon
            variant="default"
            size="lg"
            aria-label={t('series.zoomOut')}
            disabled={zoom === zooms[0]}
            onClick={() => onZoom(-1)}
          >
            <IconMinus size={ICON} />
          </ActionIcon>
          <Select
            aria-label={t('series.seenAtOnce')}
            w={ZOOM_WIDTH}
            allowDeselect={false}
            value={zoom}
            data={zooms.map((value) => ({ value, label: t(`series.zoom.${value}`) }))}
            onChange={(next) =>
              next !== null &&
              onShow({ zoom: next as Zoom, at: keepMiddle(at, zoom, next as Zoom) })
            }
          />
          <ActionIcon
            variant="default"
            size="lg"
            aria-label={t('series.zoomIn')}
            disabled={zoom === zooms.at(-1)}
            onClick={() => onZoom(1)}
          >
            <IconPlus size={ICON} />
          </ActionIcon>
        </Group>
      )}
    </Group>
  );
});
