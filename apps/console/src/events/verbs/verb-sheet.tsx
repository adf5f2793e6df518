import { Loader } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Item } from '../../api/client.ts';
import { useTexts } from '../../texts/texts.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { useTakeEvent, type Event } from '../queries.ts';
import { verbTexts, type EventVerb, type VerbSheetProps } from './event-verb.ts';

interface Props extends VerbSheetProps {
  readonly verb: Exclude<EventVerb, 'clone'>;
  readonly consequences: readonly string[];
  /** Types of the messages that go out. */
  readonly messages: readonly string[];
  /** False while it is not known yet whom the step reaches. */
  readonly known: boolean;
  readonly cannotBeUndone?: boolean;
  readonly notYet?: boolean;
  readonly children?: ReactNode;
  readonly act: () => Promise<Item<Event>>;
}

/** What the sheets of an event's steps have in common: the title, the messages, and that the page shows what came of it. */
export function VerbSheet(props: Props) {
  const { event, onClose, verb, consequences, messages, known, act, ...rest } = props;
  const { t, textOf } = useTexts();
  const take = useTakeEvent();
  const words = t(verbTexts[verb]);
  return (
    <Sheet
      {...rest}
      opened
      onClose={onClose}
      title={t('events.verbOf', { verb: words, title: textOf(event.value.title) })}
      verb={words}
      notYet={rest.notYet === true || !known}
      consequences={
        known
          ? [...consequences, t('events.messages', { types: messages.join(', ') })]
          : [<Loader key="loading" size="xs" aria-label={t('ui.loading')} />]
      }
      onConfirm={async () => take(await act())}
    />
  );
}
