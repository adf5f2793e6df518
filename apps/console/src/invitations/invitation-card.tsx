import { Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useEvents } from '../api/named.ts';
import { useTexts } from '../texts/texts.tsx';
import { CountryName } from '../ui/country.tsx';
import { GivenText } from '../ui/given-text.tsx';
import { LinkAnchor, LinkButton } from '../ui/links.tsx';
import { OrganisationName } from '../ui/organisation.tsx';
import { StatusBadge } from '../ui/status-badge.tsx';
import { AnswerBy } from './answer-by.tsx';
import type { AskedFor } from './invitation-sheets.tsx';
import type { Invitation } from './queries.ts';

interface CardProps {
  readonly invitation: Invitation;
  /** People whom the organisation has at the event; undefined until that is known. */
  readonly used: number | undefined;
  readonly onAsk: (asked: AskedFor) => void;
}

/** One invitation to an organisation of the reader: to what, until when, how many, and what to do. */
export function InvitationCard({ invitation, used, onAsk }: CardProps) {
  const { t, date } = useTexts();
  const { eventId, organisationId, seats, status, can } = invitation;
  const event = useEvents([eventId]).get(eventId);
  const days = event?.days ?? [];
  const country = event?.venue?.country ?? event?.hostCountry ?? null;
  return (
    <Card withBorder component="section">
      <Stack gap="xs" h="100%">
        <Group justify="space-between" wrap="nowrap" align="start">
          <Title order={3} size="h4">
            <LinkAnchor to="/events/$eventId" params={{ eventId }} inherit>
              {event === undefined ? t('ui.loading') : <GivenText texts={event.title} />}
            </LinkAnchor>
          </Title>
          <StatusBadge of="invitation" status={status} />
        </Group>
        <Text size="sm">
          {days.map((day) => date(day.date, 'short')).join(', ')}
          {event?.venue && ` · ${event.venue.city}`}
          {country !== null && (
            <>
              {event?.venue ? ', ' : ' · '}
              <CountryName code={country} />
            </>
          )}
        </Text>
        <Text size="sm">
          <OrganisationName id={organisationId} />
        </Text>
        <Text size="sm" fw={600}>
          {used !== undefined && t('invitations.usedOf', { used, seats })}
        </Text>
        {status === 'sent' && (
          <Text size="sm">
            {t('words.answerBy')}: <AnswerBy invitation={invitation} />
          </Text>
        )}
        <Group mt="auto" gap="xs">
          {used !== undefined && used < seats && (
            <LinkButton
              to="/events/$eventId/nominate"
              params={{ eventId }}
              search={{ organisationId }}
              size="sm"
            >
              {t('nominating.choosePeople')}
            </LinkButton>
          )}
          {(['accept', 'decline'] as const)
            .filter((verb) => can.includes(verb))
            .map((verb) => (
              <Button
                key={verb}
                size="sm"
                variant="default"
                onClick={() => onAsk({ verb, invitations: [invitation] })}
              >
                {t(`invitations.${verb}`)}
              </Button>
            ))}
        </Group>
      </Stack>
    </Card>
  );
}
