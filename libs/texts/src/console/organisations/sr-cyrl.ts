import type { organisations as en } from './en.ts';

export const organisations: Readonly<Record<keyof typeof en, string>> = {
  'organisations.register': 'Региструј организацију',
  'organisations.import': 'Увези табелу',
  'organisations.none':
    'Још није регистрована ниједна организација. Региструјте прву или увезите табелу.',
  'organisations.name': 'Назив',
  'organisations.code': 'Ознака',
  'organisations.codeHelp':
    '2 до 32 слова, цифре и цртице, нпр. RS-TF. По њој други познају организацију и она остаје.',
  'organisations.names': 'Називи',
  'organisations.aliases': 'Позната и као',
  'organisations.aliasesHelp': 'Претрага је налази и по овима. Enter после сваког.',
  'organisations.parent': 'Део организације',
  'organisations.reference': 'Ознака онога ко је регистровао',
  'organisations.facts': 'О организацији',
  'organisations.change': 'Измени',
  'organisations.changeTitle': 'Измени „{name}”',
  'organisations.retire': 'Повуци организацију',
  'organisations.retireTitle': 'Повуци „{name}”',
  'organisations.retireNothingNew':
    'Не учествује ни у чему новом: не позива се, никога не предлаже и нико нови јој не припада.',
  'organisations.retireFocalPoints':
    '{count, plural, =0 {Данас нико не говори у њено име.} one {# особа која говори у њено име данас престаје.} few {# особе које говоре у њено име данас престају.} other {# особа које говоре у њено име данас престаје.}}',
  'organisations.retireStays': 'Остаје оно у чему већ учествује: пријаве, позиви, догађаји.',
  'organisations.retireTold': 'Сви који прате промене сазнају да је повучена.',
  'organisations.composition': 'Састав',
  'organisations.compositionEmpty': 'Не чине је друге организације.',
  'organisations.compositionAll': 'Ко је где био, и када',
  'organisations.compositionAllHelp':
    'Радне групе и заједничка тела, са организацијама које су их чиниле кроз време.',
  'organisations.day': 'Дан који се гледа',
  'organisations.membersOn':
    '{date}: {count, plural, =0 {нема чланова} one {# члан} few {# члана} other {# чланова}}',
  'organisations.memberThatDay': 'Члан тог дана',
  'organisations.changeMembers': 'Измени чланове',
  'organisations.saveMembers': 'Сачувај чланове',
  'organisations.membersTold':
    'Сви који прате промене добијају цео списак. Нико тиме не губи пријаву.',
  'organisations.addMember': 'Додај члана',
  'organisations.removeMember': 'Уклони {name} са списка',
  'organisations.member': 'Члан',
  'organisations.memberOf': 'Члан у',
  'organisations.focalPoints': 'Контакт особе',
  'organisations.noFocalPoints':
    'Нико не говори у њено име. Дајте некоме налог са улогом контакт особе.',
  'organisations.itsPeople': 'Њени људи',
  'organisations.itsAccounts': 'Налози који говоре у њено име',
  'organisations.noCountry': 'Без државе',
};
