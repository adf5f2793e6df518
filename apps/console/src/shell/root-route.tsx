import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext } from '@tanstack/react-router';
import { Failure } from '../ui/failure.tsx';
import { Frame } from './frame.tsx';
import { isUnauthenticated, meQuery } from './me.ts';
import { NoSuchPage } from './no-such-page.tsx';

export interface RouterContext {
  readonly queries: QueryClient;
}

/** Around every page: who is signed in is known before anything is shown, or the way leads to signing in and back here. */
export const rootRoute = createRootRouteWithContext<RouterContext>()({
  beforeLoad: async ({ context, location }) => {
    try {
      await context.queries.ensureQueryData(meQuery);
    } catch (error) {
      if (!isUnauthenticated(error)) throw error;
      const returnTo = encodeURIComponent(`/console${location.href}`);
      window.location.assign(`/auth/sign-in?returnTo=${returnTo}`);
      await new Promise(() => undefined);
    }
  },
  component: Frame,
  errorComponent: ({ error, reset }) => <Failure error={error} onRetry={reset} />,
  notFoundComponent: NoSuchPage,
});
