import { argumentsOf } from './arguments.mjs';
import { runNode } from './run.mjs';

const usage = `Usage: npm run console [-- --port <port>]

Serves the sources of the console over a platform that runs, and shows each change at once; Ctrl-C ends it.
The platform is that of PLATFORM_URL, http://127.0.0.1:8080 unless given.

  --port <port>   where the console is served; 5173 or the next free one unless given
  --help          print this`;

const { values } = argumentsOf({ usage, options: { port: { type: 'string' } } });
const port = values.port === undefined ? [] : ['--port', values.port];
process.exitCode = await runNode(['node_modules/vite/bin/vite.js', 'apps/console', ...port]);
