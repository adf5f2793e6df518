import {
  Controller,
  Inject,
  type DynamicModule,
  type FactoryProvider,
  type Type,
} from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import {
  CopiesTogether,
  type AnyCopy,
  type IncomingMessage,
} from '@regional-events/platform-messaging';
import { Connection } from '@regional-events/platform-mongo';
import { copyCollection, MongoCopy } from '@regional-events/platform-mongo-messaging';
import { feature, type Feature } from './feature.ts';

class CopiesModule {}

/** What a service keeps of the facts of others. Every feature finds the readers, and `others`, which are made of them. */
export function copiesFeature(
  copies: readonly AnyCopy[],
  others: readonly FactoryProvider[] = [],
): Feature {
  const readers: FactoryProvider[] = copies.map((copy) => ({
    provide: copy,
    useFactory: (connection: Connection) => new MongoCopy(connection, copy),
    inject: [Connection],
  }));
  const providers = [...readers, ...others];
  const module: DynamicModule = {
    module: CopiesModule,
    global: true,
    providers,
    exports: providers,
  };
  return feature({
    module,
    handlers: copies.map(copyHandler),
    collections: copies.map(copyCollection),
    reads: copies.map(({ declaration }) => declaration.topic),
  });
}

/** Keeps the copy, with the messages of a transaction in one write. */
function copyHandler(copy: AnyCopy): Type {
  @Controller()
  class KeepCopy {
    constructor(@Inject(copy) private readonly store: MongoCopy<object>) {}

    @CopiesTogether(...copy.declaration.types)
    async handle(@Payload() messages: readonly IncomingMessage[]): Promise<void> {
      await this.store.follow(messages);
    }
  }
  return Object.defineProperty(KeepCopy, 'name', { value: `KeepCopy ${copy.declaration.name}` });
}
