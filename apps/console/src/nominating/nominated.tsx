import { Alert, List, Text } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { RegistrationState } from '../registrations/registration-state.tsx';
import { useTexts } from '../texts/texts.tsx';
import type { Sent } from './send-delegation.ts';
import { PersonName } from '../ui/person-name.tsx';

/** What became of each who was nominated just now. */
export function Nominated({ sent }: { readonly sent: Sent }) {
  const { t } = useTexts();
  const { registrations, maybeDoubles } = sent;
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
            {maybeDoubles.has(registration.personId) && (
              <Text size="sm">{t('nominating.maybeDouble')}</Text>
            )}
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}
