import type { invitations as en } from './en.ts';

export const invitations: Readonly<Record<keyof typeof en, string>> = {
  'invitations.usedOf': '{used} од {seats} искоришћено',
  'invitations.sentOn': 'Послано',
  'invitations.actions': 'Радње',
  'invitations.actionsFor': 'Радње: {name}',
  'invitations.noHurry': 'Без рока',
  'invitations.daysLeft':
    '{days, plural, =0 {данас} one {још # дан} few {још # дана} other {још # дана}}',
  'invitations.accept': 'Прихвати позив',
  'invitations.accept.title':
    '{count, plural, one {Прихватити позив: {name}} few {Прихватити # позива} other {Прихватити # позива}}',
  'invitations.accept.consequence':
    '{name} јавља да шаље људе, највише {seats}. Имена се могу навести одмах или касније.',
  'invitations.accept.message': 'Организатори и они који прате догађај сазнају да је прихваћен.',
  'invitations.decline': 'Одбиј позив',
  'invitations.decline.title':
    '{count, plural, one {Одбити позив: {name}} few {Одбити # позива} other {Одбити # позива}}',
  'invitations.decline.consequence':
    '{name} не шаље никога и више не може предлагати. {people, plural, =0 {Нико из ње није пријављен.} one {# пријављена особа остаје пријављена.} few {# пријављене особе остају пријављене.} other {# пријављених особа остаје пријављено.}}',
  'invitations.decline.message': 'Организатори и они који прате догађај сазнају да је одбијен.',
  'invitations.declineReason.dates-do-not-suit': 'Датуми не одговарају',
  'invitations.declineReason.nobody-available': 'Нико није слободан',
  'invitations.declineReason.other-priorities': 'Други приоритети',
  'invitations.declineReason.topic-is-not-ours': 'Тема није наша',
  'invitations.declineReason.travel-not-possible': 'Путовање није могуће',
  'invitations.declineReason.other': 'Други разлог',
  'invitations.reasonForOrganisers': 'Виде га организатори.',
  'invitations.withdraw': 'Повуци позив',
  'invitations.withdraw.title':
    '{count, plural, one {Повући позив: {name}} few {Повући # позива} other {Повући # позива}}',
  'invitations.withdraw.consequence':
    '{name} више не може предлагати; може се позвати поново. {people, plural, =0 {Нико из ње није пријављен.} one {# пријављена особа остаје пријављена.} few {# пријављене особе остају пријављене.} other {# пријављених особа остаје пријављено.}}',
  'invitations.withdraw.message': 'Организација и они који прате догађај сазнају да је повучен.',
  'invitations.change': 'Промени места',
  'invitations.change.title':
    '{count, plural, one {Променити места: {name}} few {Променити места за # позива} other {Променити места за # позива}}',
  'invitations.change.consequence':
    '{name}: {seats} → {wanted} места, од тога {people} искоришћено. Мање од искоришћених се одбија.',
  'invitations.change.message': 'Организација и они који прате догађај сазнају нови број.',
  'invitations.seatsEach':
    '{count, plural, one {Места} few {Места за сваку од # организације} other {Места за сваку од # организација}}',
  'invitations.invite': 'Позови организације',
  'invitations.inviteTitle': 'Позив организацијама',
  'invitations.invite.consequence':
    '{count, plural, one {# организација се позива} few {# организације се позивају} other {# организација се позива}} да пошаље људе: укупно {seats, plural, one {# место} few {# места} other {# места}}.',
  'invitations.invite.message': 'Свака организација и они који прате догађај сазнају за позив.',
  'invitations.offers': 'Сви отворени позиви тада нуде {offered} од {capacity} места.',
  'invitations.offersMore':
    'Сви отворени позиви тада нуде {offered} места, више од {capacity} колико их има: ко закасни, чека.',
  'invitations.unanswered':
    '{count, plural, =0 {Сви су одговорили.} one {# организација још није одговорила.} few {# организације још нису одговориле.} other {# организација још није одговорило.}}',
  'invitations.none': 'Још нико није позван.',
  'invitations.chosen': 'Изабрано',
  'invitations.alreadyInvited': 'Већ позвано',
  'invitations.add': 'Додај',
  'invitations.remove': 'Уклони: {name}',
  'invitations.searchOrganisations': 'Тражи организације',
  'invitations.seatsForNext': 'Места за сваку организацију коју додате',
  'invitations.seatsOf': 'Места: {name}',
  'invitations.answerByZone': 'До краја овог дана у зони {zone}. Празно: без рока.',
  'invitations.mine': 'Моји позиви',
  'invitations.noneOfMine': 'Ниједан позив не чека на вас.',
  'invitations.allOfThem': 'Сви позиви које можете видети',
  'invitations.onceNoDraft': 'Још је нацрт. Организације се могу позвати када се објави.',
};
