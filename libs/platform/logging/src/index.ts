export { createLogger } from './logger.ts';
export type { Logger } from './logger.ts';
export { LoggingModule, LOGGER } from './logging.module.ts';
export { NestLogger } from './nest-logger.ts';
export { currentTrace, nextTraceparent, traceIdOf, withTrace } from './trace.ts';
export type { Trace } from './trace.ts';
