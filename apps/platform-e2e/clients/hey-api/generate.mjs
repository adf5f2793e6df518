import { createClient } from '@hey-api/openapi-ts';

const [, , input, path] = process.argv;

await createClient({
  input,
  output: { path, importFileExtension: '.js' },
  plugins: ['@hey-api/typescript', '@hey-api/sdk', '@hey-api/client-fetch'],
  logs: { level: 'error', file: false },
});
