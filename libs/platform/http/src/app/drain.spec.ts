import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Controller, Get } from '@nestjs/common';
import { Public } from '@regional-events/platform-auth';
import { Agent, request } from 'node:http';
import { openTestApp, type TestApp } from '../testing/test-app.ts';
import { drain } from './drain.ts';

const started = Promise.withResolvers<void>();
const finish = Promise.withResolvers<void>();

@Public()
@Controller('v1/certificates')
class CertificateController {
  @Get('slow')
  async slow() {
    started.resolve();
    await finish.promise;
    return {};
  }

  @Get('quick')
  quick() {
    return {};
  }
}

let testApp: TestApp;
let address: string;
const agent = new Agent({ keepAlive: true });

beforeEach(async () => {
  testApp = await openTestApp([CertificateController]);
  await testApp.app.listen(0, '127.0.0.1');
  address = await testApp.app.getUrl();
});

afterEach(async () => {
  agent.destroy();
  await testApp.close();
});

async function connectionAfter(path: string): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    request(`${address}/v1/certificates/${path}`, { agent }, (response) => {
      response.resume().on('end', () => resolve(response.headers.connection));
    })
      .on('error', reject)
      .end();
  });
}

const AN_HOUR_S = 3_600;

describe('a service that is being stopped', () => {
  it('still answers what is on the way and what arrives, and ends each connection with the answer', async () => {
    expect(await connectionAfter('quick')).toBe('keep-alive');
    const slow = connectionAfter('slow');
    await started.promise;
    const drained = drain(testApp.app, 1);
    expect(await connectionAfter('quick')).toBe('close');
    finish.resolve();
    expect(await slow).toBe('close');
    await drained;
  });

  it('does not wait where nothing listens yet', async () => {
    const unheard = await openTestApp([CertificateController]);
    const before = performance.now();
    await drain(unheard.app, AN_HOUR_S);
    // the test's own limit is far below
    expect(performance.now() - before).toBeLessThan(AN_HOUR_S * 1000);
    await unheard.close();
  });
});
