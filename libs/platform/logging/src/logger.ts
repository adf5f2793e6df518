import { pino } from 'pino';
import type { DestinationStream, Logger as PinoLogger } from 'pino';
import { loggedError, redaction } from './redaction.ts';
import { currentTrace, traceIdOf } from './trace.ts';

export type Logger = PinoLogger;

export interface LoggerOptions {
  /** The service's name, in each line. */
  readonly name: string;
  readonly level: string;
  /** Where lines go; standard output unless said. */
  readonly destination?: DestinationStream;
}

/** One JSON line per call, with correlation id and trace id of the work it belongs to; no payloads, no names. */
export function createLogger(options: LoggerOptions): Logger {
  const settings = {
    name: options.name,
    level: options.level,
    base: { name: options.name, pid: process.pid },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    serializers: {
      err: (error: unknown) => loggedError(error),
      error: (error: unknown) => loggedError(error),
    },
    redact: redaction,
    mixin: traceOfLine,
  };
  return options.destination === undefined ? pino(settings) : pino(settings, options.destination);
}

function traceOfLine(): object {
  const trace = currentTrace();
  if (trace === undefined) return {};
  return { correlationId: trace.correlationId, traceId: traceIdOf(trace.traceparent) };
}
