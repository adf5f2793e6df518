import { Group, Stack, Text } from '@mantine/core';
import { useTexts } from '../texts/texts.tsx';
import { GivenText } from '../ui/given-text.tsx';
import { LinkAnchor } from '../ui/links.tsx';
import { useMissing } from '../events/missing.ts';
import { Deadline } from './deadline.tsx';
import type { Task } from './task.ts';
import classes from './task-row.module.css';

/** One task: what it is about, what is to be done, until when; it leads to the place where it is done. */
export function TaskRow({ task, now }: { readonly task: Task; readonly now: Date }) {
  const { t } = useTexts();
  const missingInWords = useMissing();
  const { title, says, place, until } = task;
  const words =
    'missing' in says
      ? t('home.lacks', { what: says.missing.map(missingInWords).join(', ') })
      : t(says.text, says.values);
  const name = title === null ? words : <GivenText texts={title} />;
  return (
    <li className={classes.row}>
      <Stack gap={0} flex={1} miw={200}>
        {'eventId' in place ? (
          <LinkAnchor to={place.to} params={{ eventId: place.eventId }} fw={600}>
            {name}
          </LinkAnchor>
        ) : (
          <LinkAnchor to={place.to} fw={600}>
            {name}
          </LinkAnchor>
        )}
        {title !== null && <Text size="sm">{words}</Text>}
      </Stack>
      <Group gap="xs">
        <Deadline until={until} now={now} />
      </Group>
    </li>
  );
}
