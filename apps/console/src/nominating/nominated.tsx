import { Alert, List, Text } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import type { Registration } from '../registrations/queries.ts';
import { RegistrationState } from '../registrations/registration-state.tsx';
import { useTexts } from '../texts/texts.tsx';
import { PersonName } from '../ui/person-name.tsx';

/** What became of each who was nominated just now. */
export function Nominated({ registrations }: { readonly registrations: readonly Registration[] }) {
  const { t } = useTexts();
  if (registrations.length === 0) return null;
  return (
    <Alert
      color="teal"
      icon={<IconCheck />}
      title={t('nominating.done', { count: registrations.length })}
      role="status"
    >
      <List listStyleType="none">
        {registrations.map((registration) => (
          <List.Item key={registration.id}>
            <Text span size="sm">
              <PersonName person={registration.person} />
            </Text>
            <RegistrationState registration={registration} />
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}
