import { Badge } from '@mantine/core';
import type { ConsoleKey } from '@regional-events/texts';
import { useTexts } from '../texts/texts.tsx';

type WordKey<Subject extends string> = Extract<ConsoleKey, `words.${Subject}.status.${string}`>;
type StatusOf<Subject extends string> =
  WordKey<Subject> extends `words.${Subject}.status.${infer Status}` ? Status : never;
type Subject = 'event' | 'series' | 'registration' | 'invitation' | 'organisation' | 'account';

/** What is over, what waits for somebody, what is as it should be; the word says which, the colour only repeats it. */
const colours: Readonly<Record<string, string>> = {
  draft: 'gray',
  published: 'teal',
  announced: 'teal',
  confirmed: 'teal',
  accepted: 'teal',
  active: 'teal',
  postponed: 'orange',
  sent: 'orange',
  invited: 'orange',
  nominated: 'orange',
  endorsed: 'orange',
  waiting: 'orange',
  cancelled: 'red',
  declined: 'red',
};

/** The state of a thing, as a word of the domain. */
export function StatusBadge<Of extends Subject>(props: {
  readonly of: Of;
  readonly status: StatusOf<Of>;
}) {
  const { t } = useTexts();
  const key = `words.${props.of}.status.${props.status}` as ConsoleKey;
  return (
    <Badge
      miw="max-content"
      variant="light"
      color={colours[props.status] ?? 'gray'}
      tt="none"
      autoContrast
    >
      {t(key)}
    </Badge>
  );
}
