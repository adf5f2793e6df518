import { platformConfig } from '@regional-events/platform-config';

export const notificationsConfig = platformConfig({});
