import { platformConfig } from '@regional-events/platform-config';

/** Nothing beyond what every service is told. */
export const registrationsConfig = platformConfig({});
