import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { createQueryClient } from './api/query-client.ts';
import { createConsoleRouter } from './router.tsx';
import { SignInEndedContext } from './shell/sign-in-ended.tsx';
import { useTexts } from './texts/texts.tsx';

export function App() {
  const [signedOut, setSignedOut] = useState(false);
  const [queries] = useState(() => createQueryClient(() => setSignedOut(true)));
  const [router] = useState(() => createConsoleRouter(queries));
  useAskAgainInNewLanguage(queries);
  return (
    <QueryClientProvider client={queries}>
      <SignInEndedContext value={{ signedOut, setSignedOut }}>
        <RouterProvider router={router} />
      </SignInEndedContext>
    </QueryClientProvider>
  );
}

/** Sentences of the API that are on the page already come again in the language that was chosen. */
function useAskAgainInNewLanguage(queries: QueryClient): void {
  const { language } = useTexts();
  const before = useRef(language);
  useEffect(() => {
    if (before.current === language) return;
    before.current = language;
    void queries.invalidateQueries();
  }, [language, queries]);
}
