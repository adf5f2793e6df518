import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { body, client, ifMatch, type Item } from '../api/client.ts';
import { useTexts } from '../texts/texts.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { nameInWords } from './person-label.tsx';
import { personQuery, registrationCountQuery, type Person } from './queries.ts';

interface EraseProps {
  readonly person: Item<Person>;
  readonly onClose: () => void;
}

export function ErasePerson({ person: { value, etag }, onClose }: EraseProps) {
  const texts = useTexts();
  const { t } = texts;
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { data: count } = useQuery(registrationCountQuery(value.id, 'live'));
  const erase = async () => {
    await body(
      client.DELETE('/v1/people/{id}', {
        params: { path: { id: value.id }, header: ifMatch(etag) },
      }),
    );
    // nothing of the person stays in this browser either
    queries.removeQueries({ queryKey: personQuery(value.id).queryKey });
    await navigate({ to: '/people/erasures' });
    await queries.invalidateQueries({ queryKey: ['people'] });
  };
  return (
    <Sheet
      opened
      onClose={onClose}
      title={t('people.eraseTitle', { name: nameInWords(value, texts) })}
      verb={t('people.erase')}
      consequences={[
        t('people.eraseForgets'),
        count === undefined ? t('ui.loading') : t('people.eraseSeats', { count }),
        t('people.eraseAccount'),
        t('people.eraseTold'),
      ]}
      cannotBeUndone
      onConfirm={erase}
    />
  );
}
