import { AsyncLocalStorage } from 'node:async_hooks';
import { randomBytes } from 'node:crypto';

const TRACEPARENT = /^([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-.*)?$/;
const TRACE_BYTES = 16;
const SPAN_BYTES = 8;

/** What connects the log lines of one piece of work. */
export interface Trace {
  readonly correlationId: string;
  /** W3C Trace Context: `00-<trace id>-<span id>-<flags>`. */
  readonly traceparent: string;
}

const running = new AsyncLocalStorage<Trace>();

/** Runs `work` with `trace` in each of its log lines. */
export function withTrace<T>(trace: Trace, work: () => T): T {
  return running.run(trace, work);
}

export function currentTrace(): Trace | undefined {
  return running.getStore();
}

export function isTraceparent(text: string): boolean {
  const [, version, traceId, spanId, , rest] = TRACEPARENT.exec(text) ?? [];
  if (version === undefined || version === 'ff') return false;
  if (version === '00' && rest !== undefined) return false;
  return !/^0+$/.test(traceId ?? '0') && !/^0+$/.test(spanId ?? '0');
}

/** A traceparent with a span of its own: of the trace that `parent` belongs to, or of a new trace. */
export function nextTraceparent(parent?: string): string {
  const span = randomBytes(SPAN_BYTES).toString('hex');
  if (parent === undefined || !isTraceparent(parent)) {
    return `00-${randomBytes(TRACE_BYTES).toString('hex')}-${span}-01`;
  }
  return `00-${traceIdOf(parent)}-${span}-${TRACEPARENT.exec(parent)?.[4] ?? '00'}`;
}

/** The trace id (32 hex digits) of a traceparent. */
export function traceIdOf(traceparent: string): string {
  return traceparent.split('-')[1] ?? '';
}
