// expect @nx/enforce-module-boundaries: type:app
import { project } from '@regional-events/testing';

export const name = project;
