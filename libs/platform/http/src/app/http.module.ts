import { Global, Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { ReplicationLagInterceptor } from '../replication-lag/replication-lag.interceptor.ts';
import { WorkerLag } from '../replication-lag/worker-lag.ts';
import { ProblemFilter } from '../problem/problem.filter.ts';
import { ReplyInterceptor } from '../reply/reply.interceptor.ts';
import { HTTP_SETTINGS } from './http-settings.ts';
import type { HttpSettings } from './http-settings.ts';
import { RequestRulesInterceptor } from './request-rules.interceptor.ts';
import { SchemaPipe } from './schema.pipe.ts';

/** The conventions of every route: validation, problems, replies, replication lag. */
@Global()
@Module({})
export class HttpModule {
  static register(settings: HttpSettings): DynamicModule {
    return {
      module: HttpModule,
      providers: [
        { provide: HTTP_SETTINGS, useValue: settings },
        WorkerLag,
        { provide: APP_PIPE, useClass: SchemaPipe },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_INTERCEPTOR, useClass: RequestRulesInterceptor },
        { provide: APP_INTERCEPTOR, useClass: ReplyInterceptor },
        { provide: APP_INTERCEPTOR, useClass: ReplicationLagInterceptor },
      ],
      exports: [HTTP_SETTINGS],
    };
  }
}
