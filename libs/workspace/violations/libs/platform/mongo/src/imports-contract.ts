// expect @nx/enforce-module-boundaries: scope:platform
import { project } from '@regional-events/contracts-events';

export const name = project;
