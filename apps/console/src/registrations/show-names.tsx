import { Alert, Button, Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconEyeOff } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { body, client } from '../api/client.ts';
import { useTexts } from '../texts/texts.tsx';
import { Sheet } from '../ui/sheet.tsx';
import type { Registration } from './queries.ts';

const LONGEST_REASON = 200;

interface ShowNamesProps {
  readonly eventId: string;
  readonly registrations: readonly Registration[];
}

/** Where names are protected and the reader has a right to them: asks once why, and shows them. */
export function ShowNames({ eventId, registrations }: ShowNamesProps) {
  const { t } = useTexts();
  const queries = useQueryClient();
  const [asking, sheet] = useDisclosure();
  const hidden = registrations.filter(({ person }) => person.reasonRequired).length;
  if (hidden === 0) return null;
  const give = async (reason: string) => {
    await body(client.POST('/v1/access-reasons', { body: { eventId, reason } }));
    await queries.invalidateQueries({ queryKey: ['registrations'] });
  };
  return (
    <Alert icon={<IconEyeOff />} color="gray" className="not-on-paper">
      <Group justify="space-between">
        <Text size="sm">{t('registrations.namesHidden', { count: hidden })}</Text>
        <Button size="xs" variant="default" onClick={sheet.open}>
          {t('registrations.showNames')}
        </Button>
      </Group>
      <Sheet
        opened={asking}
        onClose={sheet.close}
        title={t('registrations.showNames')}
        verb={t('registrations.showNames')}
        reason="needed"
        longestReason={LONGEST_REASON}
        consequences={[
          t('registrations.showNames.consequence'),
          t('registrations.showNames.logged'),
        ]}
        onConfirm={give}
      />
    </Alert>
  );
}
