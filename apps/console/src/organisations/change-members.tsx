import { ActionIcon, Button, Group, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { client, ifMatch, item } from '../api/client.ts';
import { useTexts } from '../texts/texts.tsx';
import { DayInputs } from '../ui/day-inputs.tsx';
import { today } from '../ui/local-day.ts';
import { OrganisationSelect } from '../ui/organisation.tsx';
import { useOrganisations } from '../ui/organisations.ts';
import { Sheet } from '../ui/sheet.tsx';

interface Member {
  readonly memberId: string | null;
  readonly from: string;
  readonly to: string | null;
}

interface ChangeMembersProps {
  readonly organisationId: string;
  readonly members: readonly Member[];
  readonly etag: string;
  readonly onClose: () => void;
}

const ICON = 16;

/** The whole list of members, as it is to be. */
export function ChangeMembers(props: ChangeMembersProps) {
  const { organisationId, etag, onClose } = props;
  const { t } = useTexts();
  const { nameOf } = useOrganisations();
  const queries = useQueryClient();
  const [members, setMembers] = useState(props.members);
  const chosen = members.flatMap(({ memberId, from, to }) =>
    memberId === null || from === '' ? [] : [{ memberId, from, to }],
  );
  const save = async () => {
    await item(
      client.PUT('/v1/organisations/{id}/composition', {
        params: { path: { id: organisationId }, header: ifMatch(etag) },
        body: { members: chosen },
      }),
    );
    await queries.invalidateQueries({ queryKey: ['organisations'] });
  };
  return (
    <Sheet
      opened
      onClose={onClose}
      title={`${t('organisations.changeMembers')}: ${nameOf(organisationId)}`}
      verb={t('organisations.saveMembers')}
      consequences={[t('organisations.membersTold')]}
      notYet={chosen.length < members.length}
      onConfirm={save}
    >
      {(errorOf) => (
        <>
          {members.map((member, at) => (
            <MemberInputs
              key={at}
              member={member}
              ownId={organisationId}
              error={errorOf(`/members/${at}`)}
              onChange={(changed) => setMembers(members.with(at, changed))}
              onRemove={() => setMembers(members.toSpliced(at, 1))}
            />
          ))}
          <Button
            variant="default"
            w="fit-content"
            leftSection={<IconPlus size={ICON} />}
            onClick={() => setMembers([...members, { memberId: null, from: today(), to: null }])}
          >
            {t('organisations.addMember')}
          </Button>
        </>
      )}
    </Sheet>
  );
}

interface MemberInputsProps {
  readonly member: Member;
  readonly ownId: string;
  readonly error: string | undefined;
  readonly onChange: (member: Member) => void;
  readonly onRemove: () => void;
}

function MemberInputs({ member, ownId, error, onChange, onRemove }: MemberInputsProps) {
  const { t } = useTexts();
  const { nameOf } = useOrganisations();
  const name = member.memberId === null ? '' : nameOf(member.memberId);
  return (
    <Group align="end" gap="xs">
      {member.memberId !== null && name !== '' ? (
        <TextInput label={t('organisations.member')} value={name} readOnly flex={1} error={error} />
      ) : (
        <OrganisationSelect
          label={t('organisations.member')}
          value={member.memberId}
          among={({ id }) => id !== ownId}
          flex={1}
          error={error}
          onChange={(memberId) => onChange({ ...member, memberId })}
        />
      )}
      <DayInputs value={member} onChange={(days) => onChange({ ...member, ...days })} />
      <ActionIcon
        variant="subtle"
        color="red"
        size="lg"
        aria-label={t('organisations.removeMember', { name })}
        onClick={onRemove}
      >
        <IconTrash size={ICON} />
      </ActionIcon>
    </Group>
  );
}
