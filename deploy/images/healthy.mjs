/** The health check of an image: whether the process in it says that it is ready. */
import { get } from 'node:http';

const port = process.env['GATEWAY_INNER_PORT'] ?? process.env['PORT'];

get({ host: '127.0.0.1', port, path: '/health/ready', timeout: 4000 }, ({ statusCode }) => {
  process.exit(statusCode === 200 ? 0 : 1);
})
  .on('timeout', () => process.exit(1))
  .on('error', () => process.exit(1));
