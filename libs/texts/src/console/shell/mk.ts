import type { shell as en } from './en.ts';

export const shell: Readonly<Record<keyof typeof en, string>> = {
  'shell.title': 'Регионални настани',
  'shell.skipToContent': 'Оди на содржината',
  'shell.navigation': 'Главна навигација',
  'shell.home': 'Што ме чека',
  'shell.series': 'Серии',
  'shell.events': 'Настани',
  'shell.invitations': 'Покани',
  'shell.organisations': 'Организации',
  'shell.people': 'Лица',
  'shell.accounts': 'Кориснички сметки',
  'shell.partners': 'Партнери',
  'shell.operation': 'Работа на системот',
  'shell.account': 'Моја сметка',
  'shell.signIn': 'Најави се',
  'shell.signOut': 'Одјави се',
  'shell.language': 'Јазик',
  'shell.colours': 'Светло или темно',
  'shell.menu': 'Мени',
  'shell.live': 'Промените на другите се појавуваат сами',
  'shell.notLive':
    'Промените на другите моментално не пристигнуваат; страницата сама прашува повторно',
  'shell.signInEnded': 'Вашата најава заврши',
  'shell.signInEndedText':
    'Ништо што внесовте тука не е изгубено. Најавете се во прозорецот што се отвора, па продолжете тука.',
  'shell.signedInAgain': 'Повторно сте најавени. Овој прозорец може да се затвори.',
  'shell.notFound': 'Нема таква страница',
  'shell.toHome': 'Кон тоа што ме чека',
  'shell.designationNote': 'Забелешка за имињата на државите',
};
