import { List, Popover, ScrollArea, Text, UnstyledButton } from '@mantine/core';
import { useTexts } from '../../texts/texts.tsx';
import { useCountries } from '../../ui/countries.ts';
import type { CalendarDay } from '../queries.ts';
import styles from './time-line.module.css';

interface CountryNameProps {
  readonly country: string | undefined;
  readonly daysOff: readonly CalendarDay[];
}

const MOST = 320;

/** The head of a row; it opens the names of its days off. */
export function CountryName({ country, daysOff }: CountryNameProps) {
  const { t, date, textOf } = useTexts();
  const { nameOf } = useCountries();
  if (country === undefined) return <div className={styles['name']}>{t('series.elsewhere')}</div>;
  return (
    <div className={styles['name']}>
      <Popover
        width={300}
        position="bottom-start"
        withArrow
        trapFocus
        // it stays when its row moves, as the focus is in it
        hideDetached={false}
      >
        <Popover.Target>
          <UnstyledButton
            fz="sm"
            fw={600}
            mih={24}
            aria-label={t('series.daysOffOf', { country: nameOf(country) })}
          >
            {nameOf(country)}
          </UnstyledButton>
        </Popover.Target>
        <Popover.Dropdown>
          <Text fw={600} size="sm" mb={4}>
            {t('series.daysOffOf', { country: nameOf(country) })}
          </Text>
          <ScrollArea.Autosize mah={MOST} viewportProps={{ tabIndex: 0 }}>
            {daysOff.length === 0 ? (
              <Text size="sm">{t('series.noDaysOff')}</Text>
            ) : (
              <List size="sm">
                {daysOff.map((day) => (
                  <List.Item key={day.id}>
                    {date(day.date, 'short')}: {textOf(day.names)}
                    {day.kind !== 'public' && ` (${t(`series.dayOff.${day.kind}`)})`}
                    {day.certainty === 'likely' && ` ${t('series.likely')}`}
                  </List.Item>
                ))}
              </List>
            )}
          </ScrollArea.Autosize>
        </Popover.Dropdown>
      </Popover>
    </div>
  );
}
