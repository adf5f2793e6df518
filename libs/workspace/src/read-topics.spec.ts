import { beforeAll, describe, expect, it } from '@jest/globals';
import 'reflect-metadata';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { workspaceRoot } from './projects.mjs';

const HANDLED_TYPES = 'microservices:pattern';
const load = (file: string) => import(pathToFileURL(join(workspaceRoot, file)).href);
const { allMessages, readBy, serviceNames } = await load('libs/contracts/catalogue/src/index.ts');

/** The message types that the handlers of a worker ask for. */
async function typesHandledBy(service: string): Promise<readonly string[]> {
  const { features } = await load(`apps/${service}/src/features.ts`);
  const handlers: { prototype: object }[] = features.flatMap(
    ({ handlers = [] }: { handlers?: object[] }) => handlers,
  );
  return handlers.flatMap(({ prototype }) =>
    Object.entries(Object.getOwnPropertyDescriptors(prototype)).flatMap(
      ([, { value }]): string[] => Reflect.getMetadata(HANDLED_TYPES, value) ?? [],
    ),
  );
}

describe.each(serviceNames as string[])('the worker of %s', (service) => {
  let asked: readonly string[];

  beforeAll(async () => {
    asked = await typesHandledBy(service);
  });

  it('reads the topics that its handlers ask for, and the catalogue says so', () => {
    const topics = new Set(asked.map((type): string => allMessages.get(type)?.topic.topic));
    const declared: string[] = readBy[service].map(({ topic }: { topic: string }) => topic);
    expect([...topics].toSorted()).toEqual(declared.toSorted());
  });
});
