import type { home as en } from './en.ts';

export const home: Readonly<Record<keyof typeof en, string>> = {
  'home.nothing': 'Ништа вас не чека',
  'home.nothingText':
    'Овде ће стајати нови позиви, нацрти за допуну и особе које чекају место, најближи рок први.',
  'home.toEvents': 'На све догађаје',
  'home.group.answer': 'Одговорите на позиве',
  'home.group.accept': 'Реците да ли одговарају нови датуми',
  'home.group.fill-in': 'Допуните нацрте',
  'home.group.publish': 'Објавите нацрте',
  'home.group.reschedule': 'Одредите нове датуме одложеним догађајима',
  'home.group.complete': 'Означите догађаје као одржане',
  'home.group.unanswered': 'Распитајте се о позивима без одговора',
  'home.group.waiting': 'Нађите места за оне који чекају',
  'home.group.conflicts': 'Погледајте сукобе',
  'home.group.agenda': 'Објавите дневне редове',
  'home.group.messages': 'Побрините се за заустављене поруке',
  'home.lacks': 'Недостаје: {what}',
  'home.readyToPublish': 'Ништа не недостаје.',
  'home.needsDates': 'Одложено је; датуми су отворени.',
  'home.isOver': 'Последњи дан је прошао.',
  'home.invitedSeats':
    '{count, plural, one {Позвани сте са # местом.} few {Позвани сте са # места.} other {Позвани сте са # места.}}',
  'home.toAccept':
    '{count, plural, one {Пита се за # вашу особу.} few {Пита се за # ваше особе.} other {Пита се за # ваших особа.}}',
  'home.unansweredCount':
    '{count, plural, one {# организација није одговорила.} few {# организације нису одговориле.} other {# организација није одговорило.}}',
  'home.wait':
    '{count, plural, one {# особа чека место.} few {# особе чекају места.} other {# особа чека места.}}',
  'home.waitSeatsElsewhere':
    '{count, plural, one {# особа чека; други догађаји серије имају слободна места: {free}.} few {# особе чекају; други догађаји серије имају слободна места: {free}.} other {# особа чека; други догађаји серије имају слободна места: {free}.}}',
  'home.conflictsOf':
    '{blocking, plural, =0 {} one {# који спречава. } few {# која спречавају. } other {# који спречавају. }}{warnings, plural, =0 {} one {# за разматрање.} few {# за разматрање.} other {# за разматрање.}}',
  'home.unreleased':
    '{count, plural, one {# измена још није објављена.} few {# измене још нису објављене.} other {# измена још није објављено.}}',
  'home.stopped': '{service}: {parked} заустављених, {dead} мртвих',
  'home.overdue': '{count, plural, one {већ # дан} few {већ # дана} other {већ # дана}}',
  'home.today': 'данас',
  'home.inDays': '{count, plural, one {за # дан} few {за # дана} other {за # дана}}',
  'home.late': 'касни',
  'home.noHurry': 'без рока',
  'home.showAll': '{count, plural, one {Прикажи још #} few {Прикажи још #} other {Прикажи још #}}',
};
