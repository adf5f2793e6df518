import type { organisations as en } from './en.ts';

export const organisations: Readonly<Record<keyof typeof en, string>> = {
  'organisations.register': 'Регистрирај организација',
  'organisations.import': 'Увези табела',
  'organisations.none':
    'Сè уште не е регистрирана ниту една организација. Регистрирајте ја првата или увезете табела.',
  'organisations.name': 'Име',
  'organisations.code': 'Ознака',
  'organisations.codeHelp':
    '2 до 32 букви, цифри и цртички, на пр. RS-TF. По неа другите ја познаваат организацијата и таа останува.',
  'organisations.names': 'Имиња',
  'organisations.aliases': 'Позната и како',
  'organisations.aliasesHelp': 'Пребарувањето ја наоѓа и по овие. Enter по секое.',
  'organisations.parent': 'Дел од',
  'organisations.reference': 'Ознака на тој што ја регистрирал',
  'organisations.facts': 'За неа',
  'organisations.change': 'Измени',
  'organisations.changeTitle': 'Измени „{name}“',
  'organisations.retire': 'Повлечи ја организацијата',
  'organisations.retireTitle': 'Повлечи ја „{name}“',
  'organisations.retireNothingNew':
    'Не учествува во ништо ново: не се кани, никого не предлага и никој нов не ѝ припаѓа.',
  'organisations.retireFocalPoints':
    '{count, plural, =0 {Денес никој не зборува во нејзино име.} one {# лице што зборува во нејзино име престанува денес.} other {# лица што зборуваат во нејзино име престануваат денес.}}',
  'organisations.retireStays': 'Останува она во што веќе учествува: пријави, покани, настани.',
  'organisations.retireTold': 'Сите што ги следат промените дознаваат дека е повлечена.',
  'organisations.composition': 'Состав',
  'organisations.compositionEmpty': 'Не ја сочинуваат други организации.',
  'organisations.compositionAll': 'Кој каде бил, и кога',
  'organisations.compositionAllHelp':
    'Работни групи и заеднички тела, со организациите што ги сочинувале низ времето.',
  'organisations.day': 'Ден што се гледа',
  'organisations.membersOn':
    '{date}: {count, plural, =0 {нема членови} one {# член} other {# членови}}',
  'organisations.memberThatDay': 'Член тој ден',
  'organisations.changeMembers': 'Измени членови',
  'organisations.saveMembers': 'Зачувај членови',
  'organisations.membersTold':
    'Сите што ги следат промените ја добиваат целата листа. Никој со тоа не губи пријава.',
  'organisations.addMember': 'Додај член',
  'organisations.removeMember': 'Отстрани {name} од листата',
  'organisations.member': 'Член',
  'organisations.memberOf': 'Член на',
  'organisations.focalPoints': 'Контакт-лица',
  'organisations.noFocalPoints':
    'Никој не зборува во нејзино име. Дајте некому сметка со улога контакт-лице.',
  'organisations.itsPeople': 'Нејзините луѓе',
  'organisations.itsAccounts': 'Сметки што зборуваат во нејзино име',
  'organisations.noCountry': 'Без држава',
};
