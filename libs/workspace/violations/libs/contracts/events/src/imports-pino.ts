// expect contracts-are-plain
import { pino } from 'pino';

export const logger = pino();
