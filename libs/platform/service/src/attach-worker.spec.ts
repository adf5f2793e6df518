import { afterEach, describe, expect, it } from '@jest/globals';
import { Injectable, Module, type OnModuleInit } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Server, type CustomTransportStrategy } from '@nestjs/microservices';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { attachWorker } from './attach-worker.ts';

class Silent extends Server implements CustomTransportStrategy {
  listen = (ready: () => void) => ready();
  close = () => undefined;
  on = () => undefined;
  unwrap = <T>(): T => {
    throw new Error('there is nothing behind it');
  };
}

@Injectable()
class Counted implements OnModuleInit {
  times = 0;

  onModuleInit(): void {
    this.times += 1;
  }
}

@Module({ providers: [Counted] })
class CountedModule {}

let app: NestFastifyApplication;
afterEach(() => app.close());

async function timesOfStart(attach: (strategy: Silent) => void): Promise<number> {
  app = await NestFactory.create<NestFastifyApplication>(CountedModule, new FastifyAdapter(), {
    logger: false,
  });
  attach(new Silent());
  await app.init();
  await app.startAllMicroservices();
  return app.get(Counted).times;
}

describe('a process that answers requests and handles messages', () => {
  it('prepares each of its parts once', async () => {
    expect(await timesOfStart((strategy) => attachWorker(app, strategy))).toBe(1);
  });

  it('would prepare them twice if Nest were left to itself', async () => {
    const options = { deferInitialization: true };
    expect(
      await timesOfStart((strategy) => void app.connectMicroservice({ strategy }, options)),
    ).toBe(2);
  });
});
