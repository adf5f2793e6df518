import { platformConfig, preset, wholeNumber, type Config } from '@regional-events/platform-config';

const MOST_STREAMS = 10_000;

export const streamSettings = {
  STREAMS_PER_CLIENT: preset(wholeNumber(1, MOST_STREAMS), '20', {
    about: 'Streams of messages that one client may have open at one process.',
    expected: 'a number from 1 to 10000',
  }),
};

export const notificationsConfig = platformConfig(streamSettings);

export type NotificationsConfig = Config<typeof notificationsConfig>;
