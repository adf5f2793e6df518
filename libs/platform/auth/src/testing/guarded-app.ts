import { Controller, Get, Module, Post, Req } from '@nestjs/common';
import type { Provider, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DomainError } from '@regional-events/kernel';
import type { Actor } from '@regional-events/kernel';
import { Area } from '../area.decorator.ts';
import { actorOf } from '../actor.ts';
import { AuthModule } from '../auth.module.ts';
import { challengeOf } from '../errors.ts';
import { Public } from '../public.decorator.ts';

export const issuer = 'https://events.example.org';

@Area('events')
@Controller('v1/events')
class EventController {
  @Get()
  list(@Req() request: { user?: Actor }) {
    return actorOf(request);
  }

  @Post()
  draft() {
    return {};
  }
}

@Area('signed-in')
@Controller('v1/me')
class MeController {
  @Get()
  read() {
    return {};
  }
}

@Public()
@Controller('v1/certificates')
class CertificateController {
  @Get(':code')
  read() {
    return {};
  }
}

@Controller('v1/secrets')
export class SecretController {
  @Get(':id')
  readSecret() {
    return {};
  }
}

@Module({})
class Root {}

export async function startGuarded(
  keyServices: readonly string[],
  providers: Provider[],
  controllers: Type[] = [EventController, MeController, CertificateController],
  settings: { readonly operatorKey?: string } = {},
): Promise<NestFastifyApplication> {
  const module = {
    module: Root,
    imports: [AuthModule.register({ issuer, keyServices, ...settings })],
    controllers,
    providers,
  };
  const options = { logger: false, abortOnError: false } as const;
  const app = await NestFactory.create<NestFastifyApplication>(
    module,
    new FastifyAdapter(),
    options,
  );
  app.useGlobalFilters({
    catch: (error: unknown, host) => {
      const reply = host.switchToHttp().getResponse();
      const code = error instanceof DomainError ? error.code : 'another';
      reply
        .code(error instanceof DomainError ? 400 : 500)
        .send({ code, challenge: challengeOf(error) });
    },
  });
  return app.init();
}
