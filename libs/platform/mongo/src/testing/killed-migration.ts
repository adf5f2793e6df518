/** A process that migrates and is killed in the middle of a batch: `<uri> <database> <id of the document at which>`. */
import { connectMongo } from '../connect.ts';
import { migrate } from '../migrations/migrate.ts';
import { families } from './family-names.ts';

const [uri = '', database = '', killedAt = ''] = process.argv.slice(2);
const connection = await connectMongo({ uri, database, appName: database });
const killing = {
  ...families,
  change: (document: Parameters<typeof families.change>[0]) => {
    if (document._id === killedAt) process.kill(process.pid, 'SIGKILL');
    return families.change(document);
  },
};
await migrate(connection, [{ name: 'people', migrations: [killing] }], {
  appName: database,
  log: () => undefined,
});
