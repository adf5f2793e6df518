import '@mantine/core/styles.css';
import '@mantine/dates/styles.css';
import '@mantine/notifications/styles.css';
import './console.css';
import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { config } from 'zod';
import { App } from './app.tsx';
import { TextsProvider } from './texts/texts.tsx';
import { enoughContrast, theme } from './theme.ts';

/** Given by the gateway with each page; styles that are made here have to show it. */
const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
// where the library that keeps the page still behind a dialog looks for it
Object.assign(globalThis, { __webpack_nonce__: nonce });
// it would try whether it may make programs of texts, which the policy of the page refuses
config({ jitless: true });
const root = document.getElementById('console');
if (root === null) throw new Error('The page has no place for the console');

createRoot(root).render(
  <StrictMode>
    <MantineProvider
      theme={theme}
      cssVariablesResolver={enoughContrast}
      defaultColorScheme="auto"
      getStyleNonce={() => nonce}
    >
      <Notifications position="bottom-right" />
      <TextsProvider>
        <App />
      </TextsProvider>
    </MantineProvider>
  </StrictMode>,
);
