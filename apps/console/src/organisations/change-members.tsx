import { ActionIcon, Button, Group, Paper, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { client, ifMatch, item, type Item } from '../api/client.ts';
import { useTexts } from '../texts/texts.tsx';
import { DayInputs } from '../ui/day-inputs.tsx';
import { today } from '../ui/local-day.ts';
import { OrganisationSelect } from '../ui/organisation.tsx';
import { useOrganisations } from '../ui/organisations.ts';
import { periodInWords } from '../ui/period.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { useEdit, type FieldsInWords } from '../ui/use-edit.tsx';
import { askComposition } from './queries.ts';

interface Member {
  /** Has just been added: whose membership it is can still be chosen. */
  readonly isNew?: boolean;
  readonly memberId: string | null;
  readonly from: string;
  readonly to: string | null;
}

type Composition = Awaited<ReturnType<typeof askComposition>>['value'];

interface MembersForm {
  readonly members: readonly Member[];
}

interface ChangeMembersProps {
  readonly organisationId: string;
  readonly composition: Item<Composition>;
  readonly onClose: () => void;
}

const ICON = 16;

const chosen = ({ members }: MembersForm) =>
  members.flatMap(({ memberId, from, to }) =>
    memberId === null || from === '' ? [] : [{ memberId, from, to }],
  );

/** The whole list of members, as it is to be. */
export function ChangeMembers({ organisationId: id, composition, onClose }: ChangeMembersProps) {
  const { t } = useTexts();
  const { nameOf } = useOrganisations();
  const queries = useQueryClient();
  const { form, setForm, save, conflict } = useEdit({
    read: composition,
    formOf: ({ data }): MembersForm => ({ members: data }),
    readAgain: () => askComposition(id),
    write: (wanted, { etag }) =>
      item(
        client.PUT('/v1/organisations/{id}/composition', {
          params: { path: { id }, header: ifMatch(etag) },
          body: { members: chosen(wanted) },
        }),
      ),
    fields: useMembersInWords(),
  });
  const { members } = form;
  const setMembers = (next: readonly Member[]) => setForm({ members: next });
  return (
    <>
      <Sheet
        opened={conflict === undefined}
        onClose={onClose}
        title={`${t('organisations.changeMembers')}: ${nameOf(id)}`}
        verb={t('organisations.saveMembers')}
        consequences={[t('organisations.membersTold')]}
        notYet={chosen(form).length < members.length}
        onConfirm={async () => {
          await save();
          await queries.invalidateQueries({ queryKey: ['organisations'] });
        }}
      >
        {(errorOf) => (
          <>
            {members.map((member, at) => (
              <MemberInputs
                key={at}
                member={member}
                ownId={id}
                error={errorOf(`/members/${at}`)}
                onChange={(changed) => setMembers(members.with(at, changed))}
                onRemove={() => setMembers(members.toSpliced(at, 1))}
              />
            ))}
            <Button
              variant="default"
              w="fit-content"
              leftSection={<IconPlus size={ICON} />}
              onClick={() =>
                setMembers([...members, { isNew: true, memberId: null, from: today(), to: null }])
              }
            >
              {t('organisations.addMember')}
            </Button>
          </>
        )}
      </Sheet>
      {conflict}
    </>
  );
}

function useMembersInWords(): FieldsInWords<MembersForm> {
  const texts = useTexts();
  const { t } = texts;
  const { nameOf } = useOrganisations();
  return {
    labelOf: () => t('organisations.composition'),
    inWords: (_, form) =>
      chosen(form)
        .map(({ memberId, ...days }) => `${nameOf(memberId)} (${periodInWords(days, texts)})`)
        .join('; ') || t('ui.nothing'),
  };
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
    <Paper withBorder p="sm">
      <Group align="end" gap="xs" wrap="nowrap">
        {member.isNew === true ? (
          <OrganisationSelect
            label={t('organisations.member')}
            value={member.memberId}
            among={({ id }) => id !== ownId}
            flex={1}
            error={error}
            onChange={(memberId) => onChange({ ...member, memberId })}
          />
        ) : (
          <TextInput
            label={t('organisations.member')}
            value={name}
            readOnly
            flex={1}
            error={error}
          />
        )}
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
      <Group gap="xs" mt="xs" align="start">
        <DayInputs value={member} onChange={(days) => onChange({ ...member, ...days })} />
      </Group>
    </Paper>
  );
}
