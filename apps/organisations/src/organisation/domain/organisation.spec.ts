import { describe, expect, it } from '@jest/globals';
import { newId } from '@regional-events/kernel';
import { anOrganisation, AT } from '../testing/organisation-builder.ts';
import {
  AlreadyMemberError,
  MembershipEndsBeforeItBeginsError,
  MembershipRepeatedError,
} from './composition-errors.ts';
import {
  CodeIsFixedError,
  NamelessOrganisationError,
  OrganisationIsRetiredError,
} from './errors.ts';

const eventsOf = (organisation: ReturnType<typeof anOrganisation>) =>
  organisation.recorded.map(({ event }) => event.type);
const memberId = newId();

describe('An organisation', () => {
  it('is registered once and says so', () => {
    const organisation = anOrganisation('RS-TF');
    expect(eventsOf(organisation)).toEqual(['registered']);
    expect(organisation.etag).toBe('"1"');
  });

  it('tells of a change, and not of a change to what it is already', () => {
    const organisation = anOrganisation('RS-TF');
    organisation.change({ ...organisation.facts, names: { ...organisation.facts.names } }, AT);
    expect(eventsOf(organisation)).toEqual(['registered']);
    organisation.change({ ...organisation.facts, country: 'BA' }, AT);
    expect(eventsOf(organisation)).toEqual(['registered', 'changed']);
  });

  it('keeps its code for ever and a name in some language', () => {
    const organisation = anOrganisation('RS-TF');
    expect(() => organisation.change({ ...organisation.facts, code: 'BA-TF' }, AT)).toThrow(
      CodeIsFixedError,
    );
    expect(() => organisation.change({ ...organisation.facts, names: {} }, AT)).toThrow(
      NamelessOrganisationError,
    );
  });

  it('retires for good', () => {
    const organisation = anOrganisation('RS-TF');
    organisation.change({ ...organisation.facts, status: 'retired' }, AT);
    expect(eventsOf(organisation)).toEqual(['registered', 'retired']);
    expect(() => organisation.change({ ...organisation.facts, status: 'active' }, AT)).toThrow(
      OrganisationIsRetiredError,
    );
  });
});

describe('A membership', () => {
  it('does not end before it begins, and may last one day', () => {
    const organisation = anOrganisation('RS-TF');
    const backwards = { memberId, from: '2022-05-10', to: '2022-05-09' };
    expect(() => organisation.addMember(backwards, AT)).toThrow(MembershipEndsBeforeItBeginsError);
    organisation.addMember({ memberId, from: '2022-05-10', to: '2022-05-10' }, AT);
    expect(organisation.state.members).toHaveLength(1);
  });

  it('shares no day with another one of the same member', () => {
    const organisation = anOrganisation('RS-TF');
    organisation.addMember({ memberId, from: '2022-01-01', to: '2022-12-31' }, AT);
    const overlapping = { memberId, from: '2022-12-31', to: null };
    expect(() => organisation.addMember(overlapping, AT)).toThrow(AlreadyMemberError);
    organisation.addMember({ memberId, from: '2023-01-01', to: null }, AT);
    expect(eventsOf(organisation)).toEqual([
      'registered',
      'composition-changed',
      'composition-changed',
    ]);
  });

  it('ends by the whole composition as it is to be', () => {
    const organisation = anOrganisation('RS-TF');
    organisation.addMember({ memberId, from: '2022-01-01', to: null }, AT);
    const twice = [
      { memberId, from: '2022-01-01', to: null },
      { memberId, from: '2023-01-01', to: null },
    ];
    expect(() => organisation.compose(twice, AT)).toThrow(MembershipRepeatedError);
    organisation.compose([{ memberId, from: '2022-01-01', to: '2023-06-30' }], AT);
    organisation.compose([{ memberId, from: '2022-01-01', to: '2023-06-30' }], AT);
    expect(organisation.state.members).toEqual([
      { memberId, from: '2022-01-01', to: '2023-06-30' },
    ]);
    expect(organisation.recorded).toHaveLength(3);
  });
});
