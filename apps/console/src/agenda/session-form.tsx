import { Alert, Button, Group, List, Stack } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { ApiProblem } from '../api/api-problem.ts';
import { useTexts } from '../texts/texts.tsx';
import { EditConflict } from '../ui/edit-conflict.tsx';
import { Failure } from '../ui/failure.tsx';
import { mergeEdits } from '../ui/merge-edits.ts';
import { useDone } from '../ui/use-done.tsx';
import { ClashSheet } from './clash-sheet.tsx';
import { agendaKeys, askSession } from './queries.ts';
import type { Conflict, RegionalEvent, Session } from './queries.ts';
import type { Room } from './rooms.ts';
import { changesOf, draftOf, faultsOf, newDraft, sessionOf } from './session-draft.ts';
import type { NewAt, SessionDraft } from './session-draft.ts';
import { SessionFields } from './session-fields.tsx';
import { clashesOf, undoOf, writeChange, writeNew, writeRemoval } from './session-writes.ts';
import { useFieldsInWords } from './session-in-words.ts';
import { isClash } from './use-session-changes.tsx';

interface SessionFormProps {
  readonly event: RegionalEvent;
  /** Undefined for a new one. */
  readonly session: Session | undefined;
  readonly newAt: NewAt;
  readonly rooms: readonly Room[];
  readonly tracks: readonly string[];
  /** What the session conflicts with, as it is stored. */
  readonly conflicts: readonly Conflict[];
  readonly onClose: () => void;
}

/** Plans, changes or removes a session. What is typed stays until it is saved or given up. */
export function SessionForm(props: SessionFormProps) {
  const { event, newAt, rooms, tracks, conflicts, onClose } = props;
  const { t, textOf } = useTexts();
  // as it was when the form was opened: who changed it meanwhile is not overwritten
  const [before, setBefore] = useState(props.session);
  const [theirs, setTheirs] = useState<Session>();
  const [draft, setDraft] = useState(() =>
    before === undefined ? newDraft(newAt) : draftOf(before),
  );
  const [tried, setTried] = useState(false);
  const [clashes, setClashes] = useState<readonly string[]>();
  const found = useMemo(() => faultsOf(draft), [draft]);
  const { save, remove } = useFormSteps(event.id, before, onClose);
  const fields = useFieldsInWords(rooms, [...draft.speakers, ...(theirs?.speakers ?? [])]);
  const wanted = () => ({ ...sessionOf(draft, before), ...(before && { id: before.id }) });
  const write = (decided: SessionDraft, over = before) =>
    save.mutate(
      { draft: decided, over },
      {
        onError: (refused) => {
          if (isClash(refused)) void clashesOf(event.id, wanted()).then(setClashes);
          else if (refused instanceof ApiProblem && refused.isStale && before !== undefined)
            void askSession(event.id, before.id).then(({ value }) => setTheirs(value));
        },
      },
    );
  const submit = () => {
    setTried(true);
    if (found.size === 0) write(draft);
  };
  const refused = save.error ?? remove.error;
  return (
    <form
      noValidate
      onSubmit={(submitted) => {
        submitted.preventDefault();
        submit();
      }}
    >
      <Stack>
        <Standing conflicts={conflicts} />
        <SessionFields
          draft={draft}
          onChange={(change) => setDraft({ ...draft, ...change })}
          faults={tried ? found : new Set()}
          {...{ rooms, tracks, days: event.days }}
        />
        {refused !== null && clashes === undefined && <Failure error={refused} />}
        <Group justify="space-between">
          {before !== undefined && (
            <Remove isPending={remove.isPending} onClick={() => remove.mutate()} />
          )}
          <Group ml="auto">
            <Button variant="default" onClick={onClose}>
              {t('ui.back')}
            </Button>
            <Button type="submit" loading={save.isPending}>
              {before === undefined ? t('agenda.planSession') : t('agenda.saveSession')}
            </Button>
          </Group>
        </Group>
      </Stack>
      {clashes !== undefined && (
        <ClashSheet
          clash={{ title: textOf(draft.title), sentences: clashes }}
          onClose={() => setClashes(undefined)}
          onConfirm={(ignoring) => save.mutateAsync({ draft, over: before, ignoring })}
        />
      )}
      {theirs !== undefined && before !== undefined && (
        <EditConflict
          merging={mergeEdits(draftOf(before), draft, draftOf(theirs))}
          mine={draft}
          {...fields}
          onClose={() => setTheirs(undefined)}
          onDecided={(decided) => {
            setTheirs(undefined);
            setDraft(decided);
            setBefore(theirs);
            write(decided, theirs);
          }}
        />
      )}
    </form>
  );
}

interface RemoveProps {
  readonly isPending: boolean;
  readonly onClick: () => void;
}

function Remove({ isPending, onClick }: RemoveProps) {
  const { t } = useTexts();
  return (
    <Button variant="subtle" color="red" loading={isPending} onClick={onClick}>
      {t('agenda.removeSession')}
    </Button>
  );
}

function Standing({ conflicts }: { readonly conflicts: readonly Conflict[] }) {
  const { t } = useTexts();
  const counting = conflicts.filter(({ severity }) => severity !== 'ignored');
  if (counting.length === 0) return null;
  return (
    <Alert color="orange" title={t('agenda.view.conflicts')} role="note">
      <List size="sm">
        {counting.map(({ id, text }) => (
          <List.Item key={id}>{text}</List.Item>
        ))}
      </List>
    </Alert>
  );
}

interface Save {
  readonly draft: SessionDraft;
  /** What is changed; undefined for a new one. */
  readonly over: Session | undefined;
  readonly ignoring?: string;
}

function useFormSteps(eventId: string, before: Session | undefined, onClose: () => void) {
  const queries = useQueryClient();
  const { t, textOf } = useTexts();
  const done = useDone();
  const again = () => queries.invalidateQueries({ queryKey: agendaKeys.of(eventId) });
  const finished = (message: string, undo?: () => Promise<unknown>) => {
    void again();
    done(message, undo && (() => void undo().finally(() => void again())));
    onClose();
  };
  const save = useMutation({
    mutationFn: ({ draft, over, ignoring }: Save) =>
      over === undefined
        ? writeNew(eventId, sessionOf(draft), ignoring)
        : writeChange(over, changesOf(draft, over), ignoring),
    onSuccess: (saved, { draft, over }) => {
      const title = textOf(saved.title);
      if (over === undefined) finished(t('agenda.planned', { title }), () => writeRemoval(saved));
      else
        finished(t('agenda.changed', { title }), () =>
          writeChange(saved, undoOf(over, changesOf(draft, over))),
        );
    },
  });
  const remove = useMutation({
    mutationFn: () => (before === undefined ? Promise.resolve() : writeRemoval(before)),
    onSuccess: () => {
      if (before === undefined) return;
      const { id: _id, eventId: _eventId, ...fields } = before;
      finished(t('agenda.removed', { title: textOf(before.title) }), () =>
        writeNew(eventId, fields),
      );
    },
  });
  return { save, remove };
}
