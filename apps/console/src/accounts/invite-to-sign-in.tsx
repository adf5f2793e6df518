import { useState } from 'react';
import { body, client, idempotencyKey } from '../api/client.ts';
import { useTexts } from '../texts/texts.tsx';
import { instantInWords } from '../ui/instant.tsx';
import { Sheet } from '../ui/sheet.tsx';
import { ShownOnce } from '../ui/shown-once.tsx';
import type { Account } from './queries.ts';

interface InviteProps {
  readonly account: Account;
  readonly name: string;
  readonly onClose: () => void;
}

interface Invitation {
  readonly link: string;
  readonly expiresAt: string;
}

/** Makes a one-time link, and shows it this once. */
export function InviteToSignIn({ account, name, onClose }: InviteProps) {
  const texts = useTexts();
  const { t } = texts;
  const [invitation, setInvitation] = useState<Invitation>();
  const title = t('accounts.inviteTitle', { name });
  if (invitation !== undefined) {
    const until = instantInWords(invitation.expiresAt, texts);
    return (
      <ShownOnce
        title={title}
        label={t('accounts.link', { until })}
        secret={invitation.link}
        onClose={onClose}
      />
    );
  }
  const invite = async () => {
    setInvitation(
      await body(
        client.POST('/v1/accounts/{id}/invite', {
          params: {
            path: { id: account.id },
            header: idempotencyKey(),
          },
        }),
      ),
    );
  };
  return (
    <Sheet
      opened
      onClose={onClose}
      title={title}
      verb={t('accounts.invite')}
      consequences={[
        t('accounts.inviteEffect'),
        ...(account.status === 'active' ? [t('accounts.inviteReplaces')] : []),
        t('accounts.inviteSend'),
      ]}
      staysOpen
      onConfirm={invite}
    />
  );
}
