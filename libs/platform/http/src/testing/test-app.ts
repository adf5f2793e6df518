import { Module } from '@nestjs/common';
import type { DynamicModule, Provider, Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Actor } from '@regional-events/kernel';
import {
  AuthModule,
  createSigningKey,
  GivenTokenKeys,
  scopes,
  signAccessToken,
  TokenKeys,
} from '@regional-events/platform-auth';
import { createLogger, LoggingModule } from '@regional-events/platform-logging';
import { createHttpApp } from '../app/create-http-app.ts';
import { HttpModule } from '../app/http.module.ts';

export const publicUrl = 'https://events.example.org';

@Module({})
class TestAppModule {}

export const secretariat: Actor = {
  clientId: '01890000-0000-7000-8000-000000000001',
  role: 'secretariat',
  organisationId: null,
  scopes,
  personId: null,
  grants: [],
};

type InjectOptions = Exclude<Parameters<NestFastifyApplication['inject']>[0], string>;

/** A running application with the given controllers, for requests without a network. */
export interface TestApp {
  readonly app: NestFastifyApplication;
  /** Log lines so far. */
  readonly lines: readonly Record<string, unknown>[];
  readonly token: string;
  /** Asks with the secretariat's token, unless headers say otherwise. */
  ask(options: InjectOptions): Promise<Answer>;
  close(): Promise<void>;
}

type Parsed = ReturnType<typeof JSON.parse>;

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
  readonly body: Parsed;
}

export async function openTestApp(
  controllers: Type[],
  providers: Provider[] = [],
): Promise<TestApp> {
  const key = await createSigningKey();
  const lines: Record<string, unknown>[] = [];
  const logger = createLogger({
    name: 'test',
    level: 'info',
    destination: { write: (line) => void lines.push(JSON.parse(line)) },
  });
  const root: DynamicModule = {
    module: TestAppModule,
    imports: [
      LoggingModule.register(logger),
      AuthModule.register({ issuer: publicUrl, keyServices: ['http://127.0.0.1:1'] }),
      HttpModule.register({ publicUrl }),
    ],
    controllers,
    providers: [{ provide: TokenKeys, useValue: new GivenTokenKeys([key]) }, ...providers],
  };
  const app = await createHttpApp(root, { settings: { publicUrl }, logger });
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  const token = await signAccessToken(secretariat, { key, issuer: publicUrl, seconds: 600 });
  return {
    app,
    lines,
    token,
    ask: async ({ headers, ...options }) => {
      const asked = { authorization: `Bearer ${token}`, ...headers };
      const { statusCode, headers: given, body } = await app.inject({ ...options, headers: asked });
      const isJson = String(given['content-type']).includes('json') && body !== '';
      return {
        status: statusCode,
        headers: given,
        text: body,
        body: isJson ? JSON.parse(body) : undefined,
      };
    },
    close: () => app.close(),
  };
}
