import type { Language } from '@regional-events/texts';
import type { SynergyReason } from '../domain/synergy-reason.ts';

type ReasonTexts = Readonly<Record<SynergyReason['code'], string>>;

const serbian: ReasonTexts = {
  'same-days': 'Održavaju se istih dana.',
  'near-in-date':
    '{days, plural, one {Jedan počinje # dan posle kraja drugog.} few {Jedan počinje # dana posle kraja drugog.} other {Jedan počinje # dana posle kraja drugog.}}',
  'same-city': 'Oba događaja su u istom gradu: {city}.',
  'same-country': 'Oba događaja su u istoj zemlji: {country}.',
  'shared-topics': 'Zajedničke teme: {topics}.',
  'shared-audience': 'U oba učestvuju: {countries}.',
};

const bosnian: ReasonTexts = {
  ...serbian,
  'near-in-date':
    '{days, plural, one {Jedan počinje # dan nakon kraja drugog.} few {Jedan počinje # dana nakon kraja drugog.} other {Jedan počinje # dana nakon kraja drugog.}}',
};

/** Each reason as a sentence, in ICU message format. */
export const synergyTexts: Readonly<Record<Language, ReasonTexts>> = {
  en: {
    'same-days': 'They are held on the same days.',
    'near-in-date':
      '{days, plural, one {One begins the day after the other ends.} other {One begins # days after the other ends.}}',
    'same-city': 'Both are held in {city}.',
    'same-country': 'Both are held in {country}.',
    'shared-topics': 'Both are about: {topics}.',
    'shared-audience': 'Authorities of the same countries take part: {countries}.',
  },
  sq: {
    'same-days': 'Mbahen në të njëjtat ditë.',
    'near-in-date':
      '{days, plural, one {Njëri fillon # ditë pasi mbaron tjetri.} other {Njëri fillon # ditë pasi mbaron tjetri.}}',
    'same-city': 'Të dy mbahen në të njëjtin qytet: {city}.',
    'same-country': 'Të dy mbahen në të njëjtin shtet: {country}.',
    'shared-topics': 'Tema të përbashkëta: {topics}.',
    'shared-audience': 'Në të dy marrin pjesë: {countries}.',
  },
  bs: bosnian,
  cnr: { ...bosnian, 'same-country': 'Oba događaja su u istoj državi: {country}.' },
  mk: {
    'same-days': 'Се одржуваат во истите денови.',
    'near-in-date':
      '{days, plural, one {Едниот почнува # ден по крајот на другиот.} other {Едниот почнува # дена по крајот на другиот.}}',
    'same-city': 'Двата настана се во ист град: {city}.',
    'same-country': 'Двата настана се во иста земја: {country}.',
    'shared-topics': 'Заеднички теми: {topics}.',
    'shared-audience': 'Во двата учествуваат: {countries}.',
  },
  'sr-Latn': serbian,
  'sr-Cyrl': {
    'same-days': 'Одржавају се истих дана.',
    'near-in-date':
      '{days, plural, one {Један почиње # дан после краја другог.} few {Један почиње # дана после краја другог.} other {Један почиње # дана после краја другог.}}',
    'same-city': 'Оба догађаја су у истом граду: {city}.',
    'same-country': 'Оба догађаја су у истој земљи: {country}.',
    'shared-topics': 'Заједничке теме: {topics}.',
    'shared-audience': 'У оба учествују: {countries}.',
  },
};
