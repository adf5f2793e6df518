export type ServerMode = 'given' | 'local' | 'containers';

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads `TEST_SERVERS`; unset: given where both addresses are set, else local. */
export function serverMode(env: Environment): ServerMode {
  const given = Boolean(env['MONGODB_URI']) && Boolean(env['KAFKA_BROKERS']);
  const wanted = env['TEST_SERVERS'] || (given ? 'given' : 'local');
  if (wanted !== 'given' && wanted !== 'local' && wanted !== 'containers') {
    throw new Error(`TEST_SERVERS=${wanted}: it is one of given, local, containers`);
  }
  if (wanted === 'given' && !given) {
    throw new Error('TEST_SERVERS=given needs MONGODB_URI and KAFKA_BROKERS');
  }
  return wanted;
}
