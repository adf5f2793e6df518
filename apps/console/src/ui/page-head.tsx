import { Breadcrumbs, Group, Stack, Text, Title } from '@mantine/core';
import { useEffect, type ReactNode } from 'react';
import { useTexts } from '../texts/texts.tsx';

/** What can be done stands below where it would leave the title less. */
const ROOM_FOR_TITLE = 'min(100%, 28rem)';
const LONG = 80;
const ofAnyLength = {
  root: { flexWrap: 'wrap' },
  breadcrumb: { whiteSpace: 'normal', minHeight: 24 },
} as const;

interface PageHeadProps {
  readonly title: string;
  /** Links to what this is a part of, the widest first. */
  readonly above?: ReactNode;
  /** Beside the title: its state. */
  readonly badge?: ReactNode;
  readonly subtitle?: ReactNode;
  /** What can be done here. */
  readonly actions?: ReactNode;
}

/** The head of a page, and its name in the browser's list of places. */
export function PageHead({ title, above, badge, subtitle, actions }: PageHeadProps) {
  const { t } = useTexts();
  useEffect(() => {
    document.title = `${title} · ${t('shell.title')}`;
  }, [title, t]);
  return (
    <Stack gap={4} mb="md">
      {above !== undefined && (
        <Breadcrumbs className="not-on-paper" styles={ofAnyLength}>
          {above}
        </Breadcrumbs>
      )}
      <Group justify="space-between" align="start">
        <Stack gap={4} flex={1} miw={ROOM_FOR_TITLE}>
          <Group gap="sm">
            <Title order={1} size={title.length > LONG ? 'h3' : 'h2'}>
              {title}
            </Title>
            {badge}
          </Group>
          {subtitle !== undefined && <Text c="dimmed">{subtitle}</Text>}
        </Stack>
        <Group gap="xs" className="not-on-paper">
          {actions}
        </Group>
      </Group>
    </Stack>
  );
}
