import { Button, Group, Modal, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { createContext, useContext, useEffect } from 'react';
import { useTexts } from '../texts/texts.tsx';
import { SIGNED_IN_CHANNEL } from './signed-in-channel.ts';

interface SignInEnded {
  readonly signedOut: boolean;
  readonly setSignedOut: (signedOut: boolean) => void;
}

export const SignInEndedContext = createContext<SignInEnded>({
  signedOut: false,
  setSignedOut: () => undefined,
});

/** Over whatever page is open when the sign-in ends: the page stays as it is, with all that was entered. */
export function SignInEndedDialog() {
  const { signedOut, setSignedOut } = useContext(SignInEndedContext);
  const queries = useQueryClient();
  const { t } = useTexts();
  useEffect(() => {
    const channel = new BroadcastChannel(SIGNED_IN_CHANNEL);
    channel.onmessage = () => {
      setSignedOut(false);
      void queries.invalidateQueries();
    };
    return () => channel.close();
  }, [queries, setSignedOut]);
  return (
    <Modal
      opened={signedOut}
      onClose={() => undefined}
      withCloseButton={false}
      title={t('shell.signInEnded')}
      centered
    >
      <Text>{t('shell.signInEndedText')}</Text>
      <Group justify="end" mt="md">
        <Button
          component="a"
          href="/auth/sign-in?returnTo=/console/signed-in"
          target="_blank"
          rel="opener"
          data-autofocus
        >
          {t('shell.signIn')}
        </Button>
      </Group>
    </Modal>
  );
}
