import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { body, client } from '../api/client.ts';
import { useTexts } from '../texts/texts.tsx';
import { Sheet } from '../ui/sheet.tsx';

/** Asks why protected names are looked at, and shows them then. */
export function SayWhy({ size = 'sm' }: { readonly size?: 'xs' | 'sm' }) {
  const { t } = useTexts();
  const queries = useQueryClient();
  const [opened, setOpened] = useState(false);
  const give = async (reason: string) => {
    await body(client.POST('/v1/access-reasons', { body: { reason, eventId: null } }));
    await queries.invalidateQueries({ queryKey: ['people'] });
    await queries.invalidateQueries({ queryKey: ['registrations'] });
  };
  return (
    <>
      <Button variant="default" size={size} onClick={() => setOpened(true)}>
        {t('people.sayWhy')}
      </Button>
      <Sheet
        opened={opened}
        onClose={() => setOpened(false)}
        title={t('people.sayWhyTitle')}
        verb={t('people.showNames')}
        consequences={[t('people.sayWhyEnds'), t('people.sayWhyLogged')]}
        reason="needed"
        onConfirm={give}
      />
    </>
  );
}
