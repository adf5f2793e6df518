export { createLogger } from './logger.ts';
export type { Logger, LoggerOptions } from './logger.ts';
export { LoggingModule, LOGGER } from './logging.module.ts';
export { NestLogger } from './nest-logger.ts';
export { loggedError, withoutValues } from './redaction.ts';
export { currentTrace, isTraceparent, nextTraceparent, traceIdOf, withTrace } from './trace.ts';
export type { Trace } from './trace.ts';
