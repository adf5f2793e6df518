import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkText, lengthOf } from './text.ts';

const rule = { maxLength: 20 };
const anyText = fc.string({ unit: 'binary', maxLength: 60 });

describe('text that people read', () => {
  it.each([
    ['trimmed of Unicode white space', '\u00a0\u2003 Ana\u3000\u0085\n', 'Ana'],
    ['composed', 'Vesna \u010curc\u030cic\u0301', 'Vesna \u010cur\u010di\u0107'],
    ['in any script', 'Љубица Ђорђевић', 'Љубица Ђорђевић'],
    ['with signs of many kinds', '“O’Neil” – 50 % & 🎉', '“O’Neil” – 50 % & 🎉'],
    ['as long as it may be in code points', '🎉'.repeat(20), '🎉'.repeat(20)],
    ['shorter once composed', 'e\u0301'.repeat(20), 'é'.repeat(20)],
  ])('is kept %s', (_, raw, text) => {
    expect(checkText(raw, rule)).toEqual({ text });
  });

  it.each([
    ['zero width space', '\u200b', 'U+200B'],
    ['zero width joiner', 'a\u200db', 'U+200D'],
    ['zero width non-joiner', 'a\u200cb', 'U+200C'],
    ['soft hyphen', 'a\u00adb', 'U+00AD'],
    ['byte order mark at an end', '\ufeffAna', 'U+FEFF'],
    ['word joiner', 'a\u2060', 'U+2060'],
    ['combining grapheme joiner', 'a\u034f', 'U+034F'],
    ['right-to-left override', 'Ana \u202egnp', 'U+202E'],
    ['bidirectional isolate', '\u2066a\u2069', 'U+2066'],
    ['right-to-left mark', 'a\u200f', 'U+200F'],
    ['Arabic letter mark', 'a\u061c', 'U+061C'],
    ['Hangul filler', '\u3164', 'U+3164'],
    ['braille blank', '\u2800', 'U+2800'],
    ['variation selector', '\u2764\ufe0f', 'U+FE0F'],
    ['tag', 'a\u{e0041}', 'U+E0041'],
    ['supplementary variation selector', 'a\u{e0100}', 'U+E0100'],
    ['private use', '\uf8ff', 'U+F8FF'],
    ['private use of plane 16', '\u{100000}', 'U+100000'],
    ['noncharacter', 'a\uffff', 'U+FFFF'],
    ['noncharacter of a block', 'a\ufdd0', 'U+FDD0'],
    ['half of a surrogate pair', 'a\ud83c', 'U+D83C'],
    ['NUL', 'a\u0000b', 'U+0000'],
    ['C1 control', 'a\u0085b', 'U+0085'],
    ['line separator', 'a\u2028b', 'U+2028'],
    ['line break in one line', 'a\nb', 'U+000A'],
  ])('has no %s', (_, raw, character) => {
    expect(checkText(raw, rule)).toEqual({ fault: 'invisible-character', character });
  });

  it('has line breaks, all of one kind, where it may have lines', () => {
    const lines = { maxLength: 20, lines: true };
    expect(checkText('\r\none\r\n\ttwo\rthree\n', lines)).toEqual({ text: 'one\n\ttwo\nthree' });
    expect(checkText('a\u202eb', lines)).toMatchObject({ fault: 'invisible-character' });
  });

  it.each([
    ['empty', ' \u2003\t', 'empty'],
    ['too long', 'a'.repeat(21), 'too-long'],
    ['too long to look at', ' '.repeat(1000), 'too-long'],
    ['piled up', `a${'\u0301'.repeat(9)}`, 'piled-marks'],
  ])('is not %s', (_, raw, fault) => {
    expect(checkText(raw, rule)).toEqual({ fault });
  });

  it('is judged the same once it is kept', () => {
    const check = (raw: string) => {
      const once = checkText(raw, rule);
      if (!('text' in once)) return;
      expect(checkText(once.text, rule)).toEqual(once);
      expect(once.text.normalize('NFC')).toBe(once.text);
      expect(once.text.trim()).toBe(once.text);
      expect(lengthOf(once.text)).toBeLessThanOrEqual(rule.maxLength);
    };
    fc.assert(fc.property(anyText, check));
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), check));
  });

  it('is the same however its letters were composed', () => {
    const same = (raw: string) =>
      expect(checkText(raw.normalize('NFD'), rule)).toEqual(checkText(raw.normalize('NFC'), rule));
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 10 }), same));
  });

  it('is judged in time that grows with its length alone', () => {
    const long = { maxLength: 2_000_000 };
    const took = (times: number) => {
      const before = performance.now();
      for (const part of ['\u0301\u0327', ' ', 'a ', '\u200b', '\r\n'])
        checkText(part.repeat(times), long);
      return performance.now() - before;
    };
    took(10_000);
    // ten times for ten times the text; what grows by the square takes a hundred times
    expect(took(300_000) / Math.max(took(30_000), 1)).toBeLessThan(50);
  });
});
