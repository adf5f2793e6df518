import type { invitations as en } from './en.ts';

export const invitations: Readonly<Record<keyof typeof en, string>> = {
  'invitations.usedOf': '{used} од {seats} искористени',
  'invitations.sentOn': 'Испратена на',
  'invitations.actions': 'Дејства',
  'invitations.actionsFor': 'Дејства: {name}',
  'invitations.noHurry': 'Без рок',
  'invitations.daysLeft': '{days, plural, =0 {денес} one {уште # ден} other {уште # дена}}',
  'invitations.accept': 'Прифати ја поканата',
  'invitations.accept.title':
    '{count, plural, one {Прифаќање на поканата: {name}} other {Прифаќање на # покани}}',
  'invitations.accept.consequence':
    '{name} јавува дека ќе испрати луѓе, најмногу {seats}. Имињата може да се наведат веднаш или подоцна.',
  'invitations.accept.message':
    'Организаторите и тие што го следат настанот дознаваат дека е прифатена.',
  'invitations.decline': 'Одбиј ја поканата',
  'invitations.decline.title':
    '{count, plural, one {Одбивање на поканата: {name}} other {Одбивање на # покани}}',
  'invitations.decline.consequence':
    '{name} не испраќа никого и не може повеќе да номинира. {people, plural, =0 {Никој од неа не е пријавен.} one {# пријавено лице останува пријавено.} other {# пријавени лица остануваат пријавени.}}',
  'invitations.decline.message':
    'Организаторите и тие што го следат настанот дознаваат дека е одбиена.',
  'invitations.declineReason.dates-do-not-suit': 'Датумите не одговараат',
  'invitations.declineReason.nobody-available': 'Никој не е слободен',
  'invitations.declineReason.other-priorities': 'Други приоритети',
  'invitations.declineReason.topic-is-not-ours': 'Темата не е наша',
  'invitations.declineReason.travel-not-possible': 'Патувањето не е можно',
  'invitations.declineReason.other': 'Друга причина',
  'invitations.reasonForOrganisers': 'Ја гледаат организаторите.',
  'invitations.withdraw': 'Повлечи ја поканата',
  'invitations.withdraw.title':
    '{count, plural, one {Повлекување на поканата: {name}} other {Повлекување на # покани}}',
  'invitations.withdraw.consequence':
    '{name} не може повеќе да номинира; може повторно да се покани. {people, plural, =0 {Никој од неа не е пријавен.} one {# пријавено лице останува пријавено.} other {# пријавени лица остануваат пријавени.}}',
  'invitations.withdraw.message':
    'Организацијата и тие што го следат настанот дознаваат дека е повлечена.',
  'invitations.change': 'Смени места',
  'invitations.change.title':
    '{count, plural, one {Менување места: {name}} other {Менување места за # покани}}',
  'invitations.change.consequence':
    '{name}: {seats} → {wanted} места, од нив {people} искористени. Помалку од искористените се одбива.',
  'invitations.change.message':
    'Организацијата и тие што го следат настанот го дознаваат новиот број.',
  'invitations.seatsEach': '{count, plural, one {Места} other {Места за секоја од # организации}}',
  'invitations.invite': 'Покани организации',
  'invitations.inviteTitle': 'Покана за организации',
  'invitations.invite.consequence':
    '{count, plural, one {# организација се повикува} other {# организации се повикуваат}} да испратат луѓе: вкупно {seats, plural, one {# место} other {# места}}.',
  'invitations.invite.message':
    'Секоја организација и тие што го следат настанот дознаваат за поканата.',
  'invitations.offers': 'Сите отворени покани тогаш нудат {offered} од {capacity} места.',
  'invitations.offersMore':
    'Сите отворени покани тогаш нудат {offered} места, повеќе од {capacity} колку што има: кој доцни, чека.',
  'invitations.unanswered':
    '{count, plural, =0 {Сите одговорија.} one {# организација сè уште нема одговорено.} other {# организации сè уште немаат одговорено.}}',
  'invitations.none': 'Сè уште никој не е поканет.',
  'invitations.chosen': 'Избрано',
  'invitations.alreadyInvited': 'Веќе поканета',
  'invitations.add': 'Додај',
  'invitations.remove': 'Отстрани: {name}',
  'invitations.searchOrganisations': 'Барај организации',
  'invitations.seatsForNext': 'Места за секоја организација што ја додавате',
  'invitations.seatsOf': 'Места: {name}',
  'invitations.answerByZone': 'До крајот на овој ден во {zone}. Празно: без рок.',
  'invitations.mine': 'Моите покани',
  'invitations.noneOfMine': 'Ниту една покана не ве чека.',
  'invitations.allOfThem': 'Сите покани што можете да ги видите',
  'invitations.onceNoDraft':
    'Сѐ уште е нацрт. Организациите може да се поканат откако ќе се објави.',
};
