import { describe, expect, it } from '@jest/globals';
import mongoose from 'mongoose';
import { canary, sings, textsIn } from './canary.ts';

const bytes = Buffer.from(JSON.stringify({ name: canary.familyName }));

describe('the search for the canary', () => {
  it.each([
    ['a text in a list', { people: [{ name: canary.otherScript.familyName }] }],
    ['the name of a field', { [canary.familyName]: true }],
    ['bytes', { value: new mongoose.mongo.Binary(bytes) }],
    ['base64', { answer: bytes.toString('base64url') }],
  ])('finds it in %s', (_, document) => {
    expect(textsIn([{ _id: 1, at: new Date(), none: null }, document]).some(sings)).toBe(true);
  });

  it('finds it nowhere else', () => {
    expect(textsIn([{ _id: 'Ana Petrova', value: bytes.length }]).some(sings)).toBe(false);
  });
});
