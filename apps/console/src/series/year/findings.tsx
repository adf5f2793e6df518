import { List, Text } from '@mantine/core';
import { IconAlertTriangleFilled, IconBan, IconInfoCircle } from '@tabler/icons-react';
import { useTexts } from '../../texts/texts.tsx';
import type { Conflict } from './queries.ts';

const ICON = 16;

/** What stands in the way, the worst first; each in the words of the API. */
export function Findings({ conflicts }: { readonly conflicts: readonly Conflict[] }) {
  const { t } = useTexts();
  // a holiday of two parts of a country is said once
  const said = [...new Map(conflicts.map((conflict) => [conflict.text, conflict])).values()];
  if (said.length === 0) return <Text size="sm">{t('series.nothingInTheWay')}</Text>;
  return (
    <List size="sm" spacing={2} center>
      {said.map((conflict) => (
        <List.Item key={conflict.text} icon={<Severity severity={conflict.severity} />}>
          <Text span size="sm" fw={600}>
            {t(`series.severity.${conflict.severity}`)}:
          </Text>{' '}
          {conflict.text}
          {conflict.notes.map((note) => (
            <Text key={note} size="xs" c="dimmed">
              {note}
            </Text>
          ))}
        </List.Item>
      ))}
    </List>
  );
}

function Severity({ severity }: Pick<Conflict, 'severity'>) {
  if (severity === 'blocks-scheduling')
    return <IconBan size={ICON} color="var(--mantine-color-red-7)" aria-hidden />;
  if (severity === 'blocks-release')
    return (
      <IconAlertTriangleFilled size={ICON} color="var(--mantine-color-orange-7)" aria-hidden />
    );
  return <IconInfoCircle size={ICON} aria-hidden />;
}
