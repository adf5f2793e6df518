const browsers: readonly (readonly [RegExp, string])[] = [
  [/\bEdg(?:e|A|iOS)?\//, 'Edge'],
  [/\b(?:OPR|Opera)\//, 'Opera'],
  [/\bFirefox\//, 'Firefox'],
  [/\bFxiOS\//, 'Firefox'],
  [/(?:Chrome|Chromium|CriOS)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
];
const systems: readonly (readonly [RegExp, string])[] = [
  [/\bAndroid\b/, 'Android'],
  [/\b(?:iPhone|iPad)\b/, 'iOS'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b/, 'macOS'],
  [/\bLinux\b/, 'Linux'],
];
const LONGEST = 500;

/** A browser as a person would name it; the whole header would tell more about the person than is needed. */
export function browserInWords(userAgent: string | undefined): string {
  const text = (userAgent ?? '').slice(0, LONGEST);
  const of = (names: typeof browsers) => names.find(([pattern]) => pattern.test(text))?.[1];
  return `${of(browsers) ?? 'A browser'} on ${of(systems) ?? 'an unknown system'}`;
}
