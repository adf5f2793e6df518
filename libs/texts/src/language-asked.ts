import { languages, type Language } from './languages.ts';

/** The language of the interface that `Accept-Language` likes best, else English. */
export function languageAsked(accepted: string | undefined): Language {
  const asked = (accepted ?? '').split(',').map((part) => {
    const [tag = '', ...parameters] = part.split(';').map((piece) => piece.trim());
    const quality = parameters.find((parameter) => parameter.startsWith('q='));
    return { tag, quality: quality === undefined ? 1 : Number(quality.slice('q='.length)) };
  });
  const [best] = asked
    .filter(({ quality }) => quality > 0)
    .toSorted((one, other) => other.quality - one.quality)
    .flatMap(({ tag }) => languages.find((language) => means(tag, language)) ?? []);
  return best ?? 'en';
}

function means(tag: string, language: Language): boolean {
  return language.toLowerCase() === tag.toLowerCase() || speaks(tag, language);
}

/** `sr` alone is Serbian in Latin script; a region says nothing more. */
function speaks(tag: string, language: Language): boolean {
  const [name, ...more] = tag.toLowerCase().split('-');
  const script = more.find((part) => part.length === 4);
  if (name === 'sr') return language === (script === 'cyrl' ? 'sr-Cyrl' : 'sr-Latn');
  return name === language;
}
