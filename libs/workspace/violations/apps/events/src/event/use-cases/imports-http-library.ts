// expect layer-use-cases
import { project } from '@regional-events/platform-http';

export const name = project;
