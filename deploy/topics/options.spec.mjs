import { describe, expect, it } from '@jest/globals';
import { optionsIn } from './options.mjs';

describe('the options of the topics command', () => {
  it('make and check topics by default', () => {
    expect(optionsIn([])).toMatchObject({ dryRun: false, acls: false });
    expect(optionsIn(['--dry-run'])).toMatchObject({ dryRun: true, acls: false });
  });

  it('name the outside consumers, of which there is one by default', () => {
    expect(optionsIn(['--acls']).consumers).toEqual(['partner']);
    const two = ['--acls', '--consumer', 'osce', '--consumer', 'undp'];
    expect(optionsIn(two).consumers).toEqual(['osce', 'undp']);
  });

  it('are refused where one of them would do nothing', () => {
    expect(() => optionsIn(['--consumer', 'osce'])).toThrow('--consumer says nothing without');
    expect(() => optionsIn(['--acls', '--dry-run'])).toThrow('does not go with --dry-run');
    expect(() => optionsIn(['--consumers'])).toThrow("Unknown option '--consumers'");
  });
});
