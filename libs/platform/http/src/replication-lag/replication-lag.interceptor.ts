import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import { DomainError, idTime, isId } from '@regional-events/kernel';
import type { FastifyReply } from 'fastify';
import { catchError, defer, from, switchMap, throwError } from 'rxjs';
import type { Observable } from 'rxjs';
import { workOf } from '../context/request-work.ts';
import type { HttpRequest, RequestWork } from '../context/request-work.ts';
import { NotYetReplicatedError } from '../problem/request-errors.ts';
import { WorkerLag } from './worker-lag.ts';

const LONGEST_WAIT = 2000;
const PAUSE = 75;
const YOUNG = 60_000;

interface Run {
  readonly next: CallHandler;
  readonly work: RequestWork;
  /** Whether the caller has gone. */
  left(): boolean;
}

/**
 * Another service may have stored a moment ago what a request needs. Such a request is run again until the message
 * about it has been handled, for two seconds at most, outside any transaction.
 */
@Injectable()
export class ReplicationLagInterceptor implements NestInterceptor {
  constructor(private readonly workerLag: WorkerLag) {}

  intercept(host: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (host.getType() !== 'http') return next.handle();
    const request = host.switchToHttp().getRequest<HttpRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const run = { next, work: workOf(request), left: () => reply.raw.destroyed };
    return this.attempt(run, undefined);
  }

  private attempt(run: Run, until: number | undefined): Observable<unknown> {
    return defer(() => {
      run.work.replayed = false;
      return run.next.handle();
    }).pipe(
      catchError((error: unknown) =>
        error instanceof DomainError && couldCome(error)
          ? this.wait(error, run, until ?? performance.now() + LONGEST_WAIT)
          : throwError(() => error),
      ),
    );
  }

  private wait(error: DomainError, run: Run, until: number): Observable<unknown> {
    const goesOn = mayStillCome(error) && performance.now() + PAUSE <= until && !run.left();
    if (goesOn) return from(pause(PAUSE)).pipe(switchMap(() => this.attempt(run, until)));
    return from(this.workerLag.isBehind()).pipe(
      switchMap((late) => throwError(() => (late ? new NotYetReplicatedError(error) : error))),
    );
  }
}

/** Only ids made by the platform (UUIDv7) can still be replicated. */
function couldCome({ replicationLag }: DomainError): boolean {
  const unknown = replicationLag?.unknownId;
  return replicationLag !== undefined && (unknown === undefined || isId(unknown));
}

/** An unknown id only while it is young: an old one would have been replicated long ago. */
function mayStillCome({ replicationLag }: DomainError): boolean {
  if (replicationLag?.unknownId === undefined) return replicationLag !== undefined;
  const made = idTime(replicationLag.unknownId);
  return made !== undefined && Math.abs(Date.now() - made.getTime()) < YOUNG;
}
