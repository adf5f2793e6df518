import { Tabs } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Outlet, useLocation, useNavigate } from '@tanstack/react-router';
import { mayUse, useMe } from '../shell/me.ts';
import { useTexts } from '../texts/texts.tsx';
import { Failure } from '../ui/failure.tsx';
import { LinkAnchor } from '../ui/links.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { StatusBadge } from '../ui/status-badge.tsx';
import { EventActions } from './event-actions.tsx';
import { eventTabs } from './event-tabs.ts';
import { eventQuery } from './queries.ts';
import { WhenAndWhere } from './when-and-where.tsx';

const route = getRouteApi('/events/$eventId');

/** The head of an event and the way to its parts; each part is a page of its own. */
export function EventLayout() {
  const { t, textOf } = useTexts();
  const { eventId } = route.useParams();
  const { data, error, refetch } = useQuery(eventQuery(eventId));
  const navigate = useNavigate();
  const me = useMe();
  const tabs = eventTabs.filter(({ scope }) => scope === undefined || mayUse(me, scope));
  const part = useLocation({ select: ({ pathname }) => pathname.split('/')[3] || 'overview' });
  if (error !== null && data === undefined)
    return <Failure error={error} onRetry={() => void refetch()} />;
  const event = data?.value;
  return (
    <>
      <PageHead
        title={event === undefined ? t('ui.loading') : textOf(event.title)}
        above={[
          <LinkAnchor key="events" to="/events" size="sm">
            {t('shell.events')}
          </LinkAnchor>,
        ]}
        badge={event && <StatusBadge of="event" status={event.status} />}
        subtitle={event && <WhenAndWhere event={event} />}
        actions={data && <EventActions event={data} />}
      />
      <Tabs
        value={part}
        onChange={(next) =>
          void navigate({
            to: eventTabs.find(({ part: of }) => of === next)?.to ?? '/events/$eventId',
            params: { eventId },
          })
        }
        mb="md"
        className="not-on-paper"
      >
        <Tabs.List>
          {tabs.map(({ part: of, text }) => (
            <Tabs.Tab key={of} value={of}>
              {t(text)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
      </Tabs>
      <Outlet />
    </>
  );
}
