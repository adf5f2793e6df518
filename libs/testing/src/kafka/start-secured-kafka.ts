import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterThisFile } from '../cleanups.ts';
import { freePort } from '../processes/free-port.ts';
import { loadCommands, loadKafka } from '../processes/local-tools.ts';
import { scratchFolder } from '../processes/scratch-folder.ts';
import { workspaceRoot } from '../test-space.ts';

const run = promisify(execFile);
const storePassword = 'the-store-of-one-test';

/** A Kafka of the spec file's own that lets nobody in without TLS and a name, and nobody do what no ACL allows. */
export interface SecuredKafka {
  /** host:port of the listener that wants TLS and SCRAM-SHA-512. */
  readonly brokers: string[];
  /** For an administrator, without either. */
  readonly adminBrokers: string[];
  /** PEM of the certificate that signs the broker's: its own. */
  readonly caFile: string;
}

/**
 * Always a local process, also where the run's servers are containers: certificates and users are made for each start.
 * Throws in words where there is no Java.
 */
export async function startSecuredKafka(
  users: Readonly<Record<string, string>>,
): Promise<SecuredKafka> {
  const root = workspaceRoot();
  const folder = await scratchFolder(root);
  afterThisFile(() => folder.remove());
  const [{ keyStore, caFile }, { startKafka }, port, controllerPort, securedPort] =
    await Promise.all([
      makeCertificate(root, folder.path),
      loadKafka(root),
      freePort(),
      freePort(),
      freePort(),
    ]);
  const listeners = [`PLAINTEXT://127.0.0.1:${port}`, `SASL_SSL://127.0.0.1:${securedPort}`];
  const kafka = await startKafka({
    dataDir: join(folder.path, 'kafka'),
    port,
    controllerPort,
    scramUsers: users,
    settings: {
      listeners: [...listeners, `CONTROLLER://127.0.0.1:${controllerPort}`].join(','),
      'advertised.listeners': listeners.join(','),
      'listener.security.protocol.map':
        'PLAINTEXT:PLAINTEXT,SASL_SSL:SASL_SSL,CONTROLLER:PLAINTEXT',
      'sasl.enabled.mechanisms': 'SCRAM-SHA-512',
      'listener.name.sasl_ssl.scram-sha-512.sasl.jaas.config':
        'org.apache.kafka.common.security.scram.ScramLoginModule required;',
      'ssl.keystore.type': 'PKCS12',
      'ssl.keystore.location': keyStore,
      'ssl.keystore.password': storePassword,
      'authorizer.class.name': 'org.apache.kafka.metadata.authorizer.StandardAuthorizer',
      'super.users': 'User:ANONYMOUS',
    },
  });
  afterThisFile(() => kafka.kill());
  const brokers = [`127.0.0.1:${securedPort}`];
  return { brokers, adminBrokers: [`127.0.0.1:${port}`], caFile };
}

async function makeCertificate(
  root: string,
  folder: string,
): Promise<{ keyStore: string; caFile: string }> {
  const java = await (await loadCommands(root)).findJava();
  if (java === undefined) {
    throw new Error('A secured Kafka is a local process in every mode, and needs Java ≥ 17.');
  }
  const keytool = java.replace(/java$/, 'keytool');
  const keyStore = join(folder, 'broker.p12');
  const caFile = join(folder, 'broker.pem');
  const store = ['-alias', 'broker', '-keystore', keyStore, '-storepass', storePassword];
  const subject = ['-dname', 'CN=127.0.0.1', '-ext', 'SAN=ip:127.0.0.1', '-validity', '2'];
  await run(keytool, [
    '-genkeypair',
    '-keyalg',
    'EC',
    '-storetype',
    'PKCS12',
    ...subject,
    ...store,
  ]);
  await run(keytool, ['-exportcert', '-rfc', '-file', caFile, ...store]);
  return { keyStore, caFile };
}
