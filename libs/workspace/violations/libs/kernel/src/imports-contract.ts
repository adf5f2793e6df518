// expect @nx/enforce-module-boundaries: type:kernel
import { project } from '@regional-events/contracts-for-node';

export const name = project;
