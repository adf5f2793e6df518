import type { nominating as en } from './en.ts';

export const nominating: Readonly<Record<keyof typeof en, string>> = {
  'nominating.nominate': 'Номинирај луѓе',
  'nominating.title': 'Номинирање луѓе',
  'nominating.choosePeople': 'Избери луѓе',
  'nominating.pasteRows': 'Залепи редови',
  'nominating.how': 'Како',
  'nominating.notPublished': 'Настанот не е објавен, па сега никој не може да се номинира.',
  'nominating.forWhom': 'За која организација',
  'nominating.choose': 'Избери',
  'nominating.notInvited': 'Настанот е со покана, а оваа организација нема отворена.',
  'nominating.windowClosed': 'Пријавувањето сега не е отворено.',
  'nominating.seatsLeft':
    'Можете да испратите уште {left, plural, one {# лице} other {# лица}}: искористени се {used} од {seats} места.',
  'nominating.eventFree':
    'На настанот {free, plural, =0 {нема слободни места: кој ќе биде номиниран, чека} one {# место е слободно} other {# места се слободни}}.',
  'nominating.until': 'Пријавувањето се затвора на {date}.',
  'nominating.delegation':
    '{count, plural, =0 {Вашата делегација} one {Вашата делегација: # лице} other {Вашата делегација: # лица}}',
  'nominating.nobodyChosen': 'Сè уште никој не е избран.',
  'nominating.someWrong':
    '{count, plural, one {# ред треба} other {# реда треба}} прво да се поправи; грешката пишува во него.',
  'nominating.nominateAll':
    '{count, plural, =0 {Номинирај} one {Номинирај # лице} other {Номинирај # лица}}',
  'nominating.thereAlready': 'Избрано или пријавено',
  'nominating.searchPeople': 'Барај луѓе од организацијата',
  'nominating.eitherScript': 'На латиница или кирилица, со или без знаци',
  'nominating.add': 'Додај',
  'nominating.enterNew': 'Внеси некој нов',
  'nominating.rows': 'Редови од табела',
  'nominating.rowsHelp':
    'Копирајте ги колоните име, презиме, е-пошта и функција и залепете ги тука: најмногу {most} реда. Секој ред го гледате пред да се испрати нешто.',
  'nominating.tooManyRows': 'Се земаат само првите {most} реда.',
  'nominating.takeRows':
    '{count, plural, =0 {Земи ги редовите} one {Земи # ред} other {Земи # реда}}',
  'nominating.newPerson': 'Ново лице',
  'nominating.isNew': 'ново',
  'nominating.wrong.noName': 'Недостасува име.',
  'nominating.wrong.badEmail': 'Ова не е адреса за е-пошта.',
  'nominating.wrong.twice': 'Ова лице е тука двапати.',
  'nominating.wrong.registered': 'Ова лице е веќе пријавено за настанот.',
  'nominating.wrong.tooLong': 'Нешто во овој ред е предолго.',
  'nominating.givenName': 'Име',
  'nominating.familyName': 'Презиме',
  'nominating.email': 'Е-пошта',
  'nominating.position': 'Функција',
  'nominating.sheetTitle':
    '{count, plural, one {Номинирање на # лице} other {Номинирање на # лица}}',
  'nominating.willEnter':
    '{count, plural, one {# ново лице се внесува} other {# нови лица се внесуваат}} за организацијата, од денес.',
  'nominating.willSeat':
    '{count, plural, one {# лице веднаш добива место} other {# лица веднаш добиваат место}}.',
  'nominating.willWait': '{count, plural, one {# лице чека} other {# лица чекаат}} место.',
  'nominating.moreThanLeft':
    'На поканата ѝ останаа само {left, plural, one {# место} other {# места}}: повеќе се одбива.',
  'nominating.willAccept': 'Поканата се смета за прифатена.',
  'nominating.allOrNone': 'Се номинираат сите или, ако еден е одбиен, никој.',
  'nominating.message':
    'Организаторите и тие што го следат настанот дознаваат за секого, без имиња.',
  'nominating.maybeDouble':
    'Можеби ова лице веќе е внесено под друго име или адреса: секретаријатот може да ги спои.',
  'nominating.done': '{count, plural, one {# лице е номинирано} other {# лица се номинирани}}',
};
