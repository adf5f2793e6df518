import { Text } from '@mantine/core';
import { useTexts } from '../../texts/texts.tsx';
import { missingIn, runsBackwards, type Wanted } from './wanted.ts';
import { labels } from './labels.ts';

/** Why the step cannot be taken yet. */
export function MissingFields({ wanted }: { readonly wanted: Wanted }) {
  const { t } = useTexts();
  const missing = missingIn(wanted);
  return (
    <Text size="sm" c="dimmed" role="status">
      {missing.length > 0 &&
        t('series.stillMissing', { what: missing.map((field) => t(labels[field])).join(', ') })}
      {missing.length === 0 && runsBackwards(wanted) && t('series.datesWrong')}
    </Text>
  );
}
