import {
  consoleTexts,
  formatMessage,
  languageAsked,
  languages,
  textWithLanguage,
  isNear,
  textIn,
  type ConsoleKey,
  type ConsoleTexts,
  type Language,
  type MessageValues,
} from '@regional-events/texts';
import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
  type ReactNode,
} from 'react';
import { dateInWords, localePacks, numberInWords } from './locale-pack.ts';
import type { DateStyle, LocalePack } from './locale-pack.ts';

const KEPT_AS = 'console.language';

/** The words of the reader's language. */
export interface Texts {
  readonly language: Language;
  /** A text of the console, with its values. */
  readonly t: (key: ConsoleKey, values?: MessageValues) => string;
  /** A local date in words. */
  readonly date: (date: string, style?: DateStyle) => string;
  readonly number: (number: number) => string;
  /** A title or name that partners gave in several languages, in the nearest one. */
  readonly textOf: (texts: Readonly<Record<string, string>>) => string;
  /** The tag of the language in which `textOf` had to give it, where that is not the reader's. */
  readonly inOtherLanguage: (texts: Readonly<Record<string, string>>) => string | undefined;
  readonly pack: LocalePack;
  readonly choose: (language: Language) => void;
}

const TextsContext = createContext<Texts | undefined>(undefined);

export function useTexts(): Texts {
  const texts = useContext(TextsContext);
  if (texts === undefined) throw new Error('There are no texts outside of TextsProvider');
  return texts;
}

interface Loaded {
  readonly language: Language;
  readonly texts: ConsoleTexts;
  readonly pack: LocalePack;
}

async function load(language: Language): Promise<Loaded> {
  const [texts, { pack }] = await Promise.all([consoleTexts[language](), localePacks[language]()]);
  return { language, texts, pack };
}

/** The language that was chosen here before, else the one that the browser asks for. */
export function firstLanguage(): Language {
  const kept = localStorage.getItem(KEPT_AS);
  return (
    languages.find((language) => language === kept) ?? languageAsked(navigator.languages.join())
  );
}

/** Shows its children once the words are there; another language comes in without leaving the place. */
export function TextsProvider({ children }: { readonly children: ReactNode }) {
  const [loaded, setLoaded] = useState<Loaded>();
  const [isAway, setAway] = useState(false);
  const choose = useCallback((language: Language) => {
    load(language).then(
      (next) => {
        localStorage.setItem(KEPT_AS, language);
        document.documentElement.lang = language;
        setLoaded(next);
      },
      () => setAway(true),
    );
  }, []);
  useEffect(() => choose(firstLanguage()), [choose]);
  const texts = useMemo(
    () => (loaded === undefined ? undefined : textsOf(loaded, choose)),
    [loaded, choose],
  );
  if (texts === undefined) return <BeforeTexts isAway={isAway} />;
  return <TextsContext value={texts}>{children}</TextsContext>;
}

/** There are no words in the reader's language yet. */
function BeforeTexts({ isAway }: { readonly isAway: boolean }) {
  if (!isAway) return <p role="status">Regional events …</p>;
  return (
    <p role="alert">
      The platform cannot be reached. <a href={location.href}>Try again</a>
    </p>
  );
}

function textsOf({ language, texts, pack }: Loaded, choose: Texts['choose']): Texts {
  const t: Texts['t'] = (key, values = {}) => formatMessage(texts[key], language, values);
  return {
    language,
    t,
    date: (date, style = 'long') => dateInWords(date, style, pack),
    number: (number) => numberInWords(number, pack),
    textOf: (given) => textIn(given, language),
    inOtherLanguage: (given) => {
      const found = textWithLanguage(given, language);
      return found.text === '' || isNear(found.language, language) ? undefined : found.language;
    },
    pack,
    choose,
  };
}
