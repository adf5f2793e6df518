import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  afterThisFile,
  longTestPatienceMs,
  registerOrganisation,
  scratchFolder,
  startPlatform,
  taken,
  workshop,
  workspaceRoot,
  type ApiClient,
  type Item,
} from '@regional-events/testing';
import {
  travelByHeyApi,
  travelByOpenApiGenerator,
  travelInPython,
  type JourneySettings,
} from './generated-clients.ts';

let settings: JourneySettings;
let folder: string;
let secretariat: ApiClient;

beforeAll(async () => {
  const platform = await startPlatform();
  secretariat = platform.asSecretariat();
  const organisationId = await registerOrganisation(secretariat);
  for (const kind of ['workshop', 'webinar', 'conference'])
    taken(await secretariat.post<Item>('/v1/events', { ...workshop(5, []), kind }));
  const { clientId, clientSecret } = platform.secretariat;
  settings = {
    API_URL: platform.address,
    CLIENT_ID: clientId,
    CLIENT_SECRET: clientSecret,
    ORGANISATION_ID: organisationId,
  };
  const scratch = await scratchFolder(workspaceRoot());
  afterThisFile(scratch.remove);
  folder = scratch.path;
});

describe('a client that is generated from the document', () => {
  it.each([
    ['openapi-python-client', travelInPython],
    ['openapi-generator', travelByOpenApiGenerator],
    ['hey-api', travelByHeyApi],
  ] as const)(
    'by %s has right types, registers a person and reads the events of two kinds',
    async (name, travel) => {
      const own = join(folder, name);
      await mkdir(own);
      const { personId, familyName, kinds } = await travel(own, settings);
      const stored = taken(await secretariat.get<{ familyName: string }>(`/v1/people/${personId}`));
      expect([stored.familyName, familyName]).toEqual(['Petrova', 'Petrova']);
      expect(kinds).toEqual(['webinar', 'workshop']);
    },
    longTestPatienceMs,
  );
});
