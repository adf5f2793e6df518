export type TextsByLanguage = Readonly<Record<string, string>>;

/** As a register takes them: texts without what was left empty. */
export function givenTexts(texts: TextsByLanguage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(texts)
      .map(([language, text]) => [language, text.trim()] as const)
      .filter(([, text]) => text !== ''),
  );
}

/** As a merge patch: null for what was there before and is empty now. */
export function textsPatch(
  before: TextsByLanguage,
  after: TextsByLanguage,
): Record<string, string | null> {
  const given = givenTexts(after);
  const gone = Object.keys(before).filter((language) => given[language] === undefined);
  return { ...given, ...Object.fromEntries(gone.map((language) => [language, null])) };
}
