import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useState } from 'react';
import { createQueryClient } from './api/query-client.ts';
import { createConsoleRouter } from './router.tsx';
import { SignInEndedContext } from './shell/sign-in-ended.tsx';

export function App() {
  const [signedOut, setSignedOut] = useState(false);
  const [queries] = useState(() => createQueryClient(() => setSignedOut(true)));
  const [router] = useState(() => createConsoleRouter(queries));
  return (
    <QueryClientProvider client={queries}>
      <SignInEndedContext value={{ signedOut, setSignedOut }}>
        <RouterProvider router={router} />
      </SignInEndedContext>
    </QueryClientProvider>
  );
}
