import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { allowedMs } from '@regional-events/testing';
import { ConsoleWorld } from './console-world.ts';
import { expectLinkShownOnce, expectSecretShownOnce, expectSignedOut } from './rooms/access.ts';
import { expectDeadGivenUp, expectJobTriedAnew, expectParkedGivenUp } from './rooms/operation.ts';
import {
  expectTableImported,
  expectMadeUpByKeyboard,
  expectPictureAndTable,
} from './rooms/organisations.ts';
import { expectBothVersions, expectErased, expectAffiliated } from './rooms/people.ts';

let world: ConsoleWorld;

beforeAll(async () => {
  world = await ConsoleWorld.open();
}, allowedMs(120_000));

afterAll(() => world.close());

describe('the people', () => {
  it('are registered, and affiliated elsewhere', () => expectAffiliated(world));

  it('are changed by two at once, who both see what the other did', () =>
    expectBothVersions(world));

  it('are made one of two entries, and erased by a register', () => expectErased(world));
});

describe('the organisations', () => {
  it('are registered and made up of others by keyboard alone', () => expectMadeUpByKeyboard(world));

  it('are shown by who sat where and when, as a picture and as its table', () =>
    expectPictureAndTable(world));

  it('come from a table, which is tried first', () => expectTableImported(world));
});

describe('accounts and partners', () => {
  it('are given an account with a right and a link that is shown once, until it is closed', () =>
    expectLinkShownOnce(world));

  it('are seen where they are signed in, and signed out there', () => expectSignedOut(world));

  it('get a client whose secret is shown once, renewed and revoked', () =>
    expectSecretShownOnce(world));
});

describe('the operation', () => {
  it('shows a message that waits for a missing one, and gives up what is missing', () =>
    expectParkedGivenUp(world));

  it('tries a dead letter again, says that it did not help, and gives it up', () =>
    expectDeadGivenUp(world));

  it('shows the jobs of a service, has a dead one tried anew, and reads a topic again', () =>
    expectJobTriedAnew(world));
});

describe('the console in all of these rooms', () => {
  it('gave no browser a reason to complain', () => {
    expect(world.complaints).toEqual([]);
  });
});
