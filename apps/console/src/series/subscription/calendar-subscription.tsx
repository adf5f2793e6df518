import { Button, Modal, Stack, Table, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconCalendarShare } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTexts } from '../../texts/texts.tsx';
import { localDateOf } from '../../ui/local-day.ts';
import { Failure } from '../../ui/failure.tsx';
import { Copied } from '../../ui/shown-once.tsx';
import type { Series } from '../queries.ts';
import { linksQuery, makeLink, revokeLink } from './queries.ts';

const ICON = 16;

/** The series in the reader's own calendar: a secret address, told once, and taken back when it is no longer needed. */
export function CalendarSubscription({ series }: { readonly series: Series }) {
  const { t } = useTexts();
  const [opened, { open, close }] = useDisclosure();
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconCalendarShare size={ICON} aria-hidden />}
        onClick={open}
      >
        {t('series.subscribe')}
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        title={t('series.subscribe.title')}
        size="lg"
        closeButtonProps={{ 'aria-label': t('ui.close') }}
      >
        <Subscription seriesId={series.id} />
      </Modal>
    </>
  );
}

function Subscription({ seriesId }: { readonly seriesId: string }) {
  const { t, language } = useTexts();
  const queries = useQueryClient();
  const made = useMutation({
    mutationFn: () => makeLink(seriesId),
    onSuccess: () => queries.invalidateQueries({ queryKey: linksQuery(seriesId).queryKey }),
  });
  return (
    <Stack>
      <Text size="sm">{t('series.subscribe.text')}</Text>
      {made.data === undefined ? (
        <Button w="fit-content" loading={made.isPending} onClick={() => made.mutate()}>
          {t('series.subscribe.make')}
        </Button>
      ) : (
        <>
          <Copied text={`${made.data.url}?lang=${language}`} />
          <Text size="sm" fw={600}>
            {t('series.subscribe.once')}
          </Text>
        </>
      )}
      {made.error !== null && <Failure error={made.error} />}
      <Links seriesId={seriesId} />
    </Stack>
  );
}

function Links({ seriesId }: { readonly seriesId: string }) {
  const { t, date } = useTexts();
  const queries = useQueryClient();
  const { data } = useQuery(linksQuery(seriesId));
  const revoked = useMutation({
    mutationFn: revokeLink,
    onSettled: () => queries.invalidateQueries({ queryKey: linksQuery(seriesId).queryKey }),
  });
  if (data === undefined || data.length === 0) return null;
  return (
    <div>
      <Title order={3} size="h5">
        {t('series.subscribe.links')}
      </Title>
      {revoked.error !== null && <Failure error={revoked.error} />}
      <Table>
        <Table.Tbody>
          {data.map(({ id, createdAt }) => (
            <Table.Tr key={id}>
              <Table.Td>
                {t('series.subscribe.madeOn', { date: date(localDateOf(new Date(createdAt))) })}
              </Table.Td>
              <Table.Td ta="end">
                <Button
                  size="compact-sm"
                  variant="default"
                  loading={revoked.isPending && revoked.variables === id}
                  onClick={() => revoked.mutate(id)}
                >
                  {t('series.subscribe.revoke')}
                </Button>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}
