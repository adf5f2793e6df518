import type { home as en } from './en.ts';

export const home: Readonly<Record<keyof typeof en, string>> = {
  'home.nothing': 'Ништо не ве чека',
  'home.nothingText':
    'Тука ќе стојат новите покани, нацртите за дополнување и лицата што чекаат место, најблискиот рок прв.',
  'home.toEvents': 'Кон сите настани',
  'home.group.answer': 'Одговорете на покани',
  'home.group.accept': 'Кажете дали одговараат новите датуми',
  'home.group.fill-in': 'Дополнете нацрти',
  'home.group.publish': 'Објавете нацрти',
  'home.group.reschedule': 'Одредете нови датуми на одложените настани',
  'home.group.complete': 'Означете настани како одржани',
  'home.group.unanswered': 'Прашајте за поканите без одговор',
  'home.group.waiting': 'Најдете места за оние што чекаат',
  'home.group.conflicts': 'Погледнете ги судирите',
  'home.group.agenda': 'Објавете агенди',
  'home.group.messages': 'Погрижете се за запрените пораки',
  'home.lacks': 'Недостига: {what}',
  'home.readyToPublish': 'Ништо не недостига.',
  'home.needsDates': 'Одложено е; датумите се отворени.',
  'home.isOver': 'Последниот ден помина.',
  'home.invitedSeats':
    '{count, plural, one {Поканети сте со # место.} other {Поканети сте со # места.}}',
  'home.toAccept': '{count, plural, one {Прашано е # ваше лице.} other {Прашани се # ваши лица.}}',
  'home.unansweredCount':
    '{count, plural, one {# организација не одговорила.} other {# организации не одговориле.}}',
  'home.wait': '{count, plural, one {# лице чека место.} other {# лица чекаат места.}}',
  'home.waitSeatsElsewhere':
    '{count, plural, one {# лице чека; други настани од серијата имаат слободни места: {free}.} other {# лица чекаат; други настани од серијата имаат слободни места: {free}.}}',
  'home.conflictsOf':
    '{blocking, plural, =0 {} one {# што спречува. } other {# што спречуваат. }}{warnings, plural, =0 {} one {# за разгледување.} other {# за разгледување.}}',
  'home.unreleased':
    '{count, plural, one {# измена уште не е објавена.} other {# измени уште не се објавени.}}',
  'home.stopped': '{service}: {parked} запрени, {dead} мртви',
  'home.overdue': '{count, plural, one {веќе # ден} other {веќе # дена}}',
  'home.today': 'денес',
  'home.inDays': '{count, plural, one {за # ден} other {за # дена}}',
  'home.late': 'доцни',
  'home.noHurry': 'без рок',
  'home.showAll': '{count, plural, one {Прикажи уште #} other {Прикажи уште #}}',
};
