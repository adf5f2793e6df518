import { createRoute } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTexts } from '../texts/texts.tsx';
import { PageHead } from '../ui/page-head.tsx';
import { SIGNED_IN_CHANNEL } from './signed-in-channel.ts';
import { rootRoute } from './root-route.tsx';

/** Where a second window ends that somebody signed in with; it tells the first one and goes. */
export const signedInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/signed-in',
  component: SignedIn,
});

function SignedIn() {
  const { t } = useTexts();
  useEffect(() => {
    const channel = new BroadcastChannel(SIGNED_IN_CHANNEL);
    channel.postMessage('signed in');
    channel.close();
    // another window may not close itself
    if (window.opener !== null) window.close();
  }, []);
  return <PageHead title={t('shell.signIn')} subtitle={t('shell.signedInAgain')} />;
}
