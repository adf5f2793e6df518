import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compressed } from './build/compressed.mjs';
import { localePacks } from './build/locale-packs.mjs';

const platform = process.env['PLATFORM_URL'] ?? 'http://127.0.0.1:8080';
/** What the gateway answers while the sources are served from here. */
const ofTheGateway = ['/v1', '/auth', '/oauth', '/openapi.json', '/docs', '/problems'];

export default defineConfig({
  root: import.meta.dirname,
  base: '/console/',
  // the gateway puts a new one in place of it for each page
  html: { cspNonce: '__NONCE__' },
  resolve: { conditions: ['@regional-events/source', 'browser', 'module', 'import', 'default'] },
  build: {
    outDir: 'dist/site',
    emptyOutDir: true,
    target: 'es2023',
    // those that know light-dark(): written for older ones it loses its colours under the scheme of the library
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    // small pictures in texts would be refused by no policy, but an address of its own is kept by the browser
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 900,
    reportCompressedSize: false,
  },
  plugins: [react(), localePacks(), compressed()],
  server: {
    proxy: Object.fromEntries(
      ofTheGateway.map((path) => [path, { target: platform, changeOrigin: false }]),
    ),
  },
});
