import { memo, type ReactNode } from 'react';
import { Group, Text } from '@mantine/core';
import { IconAlertTriangleFilled, IconLink } from '@tabler/icons-react';
import { useTexts } from '../../texts/texts.tsx';
import styles from './time-line.module.css';

const MARK = 16;
const WIDTH = 22;
const looks = ['draft', 'published', 'postponed', 'cancelled', 'completed'] as const;

/** What shapes and shades mean. Drawn once, not at each step of a bar that moves. */
export const Legend = memo(function Legend() {
  const { t } = useTexts();
  return (
    <Group gap="md" component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
      {looks.map((look) => (
        <Sign key={look} text={t(`words.event.status.${look}`)}>
          <span className={styles[look]}>
            <span className={styles['body']} style={{ width: WIDTH, display: 'block' }} />
          </span>
        </Sign>
      ))}
      <Sign text={t('series.otherProject')}>
        <span className={styles['other']}>
          <span className={styles['body']} style={{ width: WIDTH, display: 'block' }} />
        </span>
      </Sign>
      <Sign text={t('series.dayOff.public')}>
        <span className={styles['swatch']}>
          <span className={styles['dayOff']} />
        </span>
      </Sign>
      <Sign text={t('series.dayOff.feast')}>
        <span className={styles['swatch']}>
          <span className={`${styles['dayOff']} ${styles['feast']}`} />
        </span>
      </Sign>
      <Sign text={t('series.conflict')}>
        <IconAlertTriangleFilled size={MARK} color="var(--mantine-color-orange-6)" />
      </Sign>
      <Sign text={t('series.synergy')}>
        <IconLink size={MARK} />
      </Sign>
    </Group>
  );
});

function Sign({ text, children }: { readonly text: string; readonly children: ReactNode }) {
  return (
    <Group gap={6} component="li" wrap="nowrap">
      <span aria-hidden style={{ display: 'inline-flex' }}>
        {children}
      </span>
      <Text size="xs">{text}</Text>
    </Group>
  );
}
