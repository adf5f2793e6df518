// expect @nx/enforce-module-boundaries: scope:events
import { project } from '@regional-events/contracts-notifications';

export const name = project;
