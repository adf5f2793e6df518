import { useQuery } from '@tanstack/react-query';
import { eventQuery } from '../events/queries.ts';
import { mayUse, spokenFor, useMe } from '../shell/me.ts';
import { useTexts } from '../texts/texts.tsx';
import { LinkButton } from '../ui/links.tsx';

/** The way to nominate, for the secretariat and for whom an organisation has put in its place. */
export function NominateButton({ eventId }: { readonly eventId: string }) {
  const { t } = useTexts();
  const me = useMe();
  const { data } = useQuery(eventQuery(eventId));
  const nominates = me.role === 'secretariat' || spokenFor(me).length > 0;
  if (data?.value.status !== 'published' || !nominates || !mayUse(me, 'registrations:write'))
    return null;
  return (
    <LinkButton to="/events/$eventId/nominate" params={{ eventId }} className="not-on-paper">
      {t('nominating.nominate')}
    </LinkButton>
  );
}
