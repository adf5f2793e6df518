import { platformConfig } from '@regional-events/platform-config';

/** No settings beyond those of every service. */
export const registrationsConfig = platformConfig({});
