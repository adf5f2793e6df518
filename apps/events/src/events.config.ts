import { platformConfig } from '@regional-events/platform-config';

export const eventsConfig = platformConfig({});
