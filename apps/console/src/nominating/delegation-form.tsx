import { Alert, Button, Group, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { registrationsOfEvent } from '../registrations/queries.ts';
import { isLive } from '../registrations/states.ts';
import { useUnsaved } from '../events/form/use-unsaved.ts';
import { useTexts } from '../texts/texts.tsx';
import { CandidateRows } from './candidate-rows.tsx';
import { wrongRows, type Candidate } from './candidates.ts';
import { DelegationSheet } from './delegation-sheet.tsx';
import { Nominated } from './nominated.tsx';
import { PasteRows } from './paste-rows.tsx';
import { PeopleSearch } from './people-search.tsx';
import type { Sent } from './send-delegation.ts';
import { newCandidate } from './new-candidate.ts';

interface FormProps {
  readonly eventId: string;
  readonly organisationId: string;
  readonly byRows: boolean;
  readonly onByRows: (byRows: boolean) => void;
}

/** The delegation that is put together here; it is sent as one command. */
export function DelegationForm({ eventId, organisationId, byRows, onByRows }: FormProps) {
  const { t } = useTexts();
  const [candidates, setCandidates] = useState<readonly Candidate[]>([]);
  const [sending, setSending] = useState(false);
  const [nominated, setNominated] = useState<Sent>();
  useUnsaved(candidates.length > 0);
  const { data: registrations = [] } = useQuery(registrationsOfEvent(eventId));
  const live = registrations.filter(({ status }) => isLive(status));
  const registered = new Set(live.map(({ personId }) => personId));
  const wrong = wrongRows(candidates, registered);
  const add = (more: readonly Candidate[]) => setCandidates((before) => [...before, ...more]);
  const taken = new Set([...registered, ...candidates.flatMap(({ personId }) => personId ?? [])]);
  return (
    <Stack>
      {nominated !== undefined && <Nominated sent={nominated} />}
      <SegmentedControl
        aria-label={t('nominating.how')}
        value={byRows ? 'rows' : 'people'}
        data={[
          { value: 'people', label: t('nominating.choosePeople') },
          { value: 'rows', label: t('nominating.pasteRows') },
        ]}
        onChange={(value) => onByRows(value === 'rows')}
      />
      {byRows ? (
        <PasteRows organisationId={organisationId} onRows={add} />
      ) : (
        <PeopleSearch
          organisationId={organisationId}
          taken={taken}
          onChoose={(person) => add([newCandidate({ personId: person.id, ...person })])}
          onNew={() => add([newCandidate({})])}
        />
      )}
      <Title order={3} size="h4">
        {t('nominating.delegation', { count: candidates.length })}
      </Title>
      {candidates.length === 0 && <Text c="dimmed">{t('nominating.nobodyChosen')}</Text>}
      <CandidateRows candidates={candidates} wrong={wrong} onChange={setCandidates} />
      {wrong.size > 0 && (
        <Alert color="orange">{t('nominating.someWrong', { count: wrong.size })}</Alert>
      )}
      <Group>
        <Button
          disabled={candidates.length === 0 || wrong.size > 0}
          onClick={() => setSending(true)}
        >
          {t('nominating.nominateAll', { count: candidates.length })}
        </Button>
      </Group>
      <DelegationSheet
        opened={sending}
        onClose={() => setSending(false)}
        eventId={eventId}
        organisationId={organisationId}
        candidates={candidates}
        onChange={setCandidates}
        onNominated={(made) => {
          setCandidates([]);
          setNominated(made);
        }}
      />
    </Stack>
  );
}
