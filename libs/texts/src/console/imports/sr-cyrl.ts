import type { imports as en } from './en.ts';

export const imports: Readonly<Record<keyof typeof en, string>> = {
  'imports.title': 'Увоз табеле',
  'imports.help':
    'CSV или XLSX, са називима колона у првом реду. Пробни увоз ништа не мења и каже ред по ред шта би се десило.',
  'imports.what': 'Шта је у табели',
  'imports.people': 'Људи',
  'imports.organisations': 'Организације',
  'imports.columns': 'Колоне: {columns}',
  'imports.emptyTable': 'Празна табела за попуњавање',
  'imports.file': 'Датотека',
  'imports.chooseFile': 'Изаберите датотеку',
  'imports.forOrganisation': 'Увези људе организације',
  'imports.try': 'Испробај без измена',
  'imports.import': 'Увези табелу',
  'imports.importTitle': 'Увези „{file}”',
  'imports.willCreate':
    '{count, plural, one {# нови унос} few {# нова уноса} other {# нових уноса}}',
  'imports.willChange':
    '{count, plural, one {# измењен унос} few {# измењена уноса} other {# измењених уноса}}',
  'imports.willLeave':
    '{count, plural, one {# ред се изоставља: одбијен или можда двојник} few {# реда се изостављају: одбијена или можда двојници} other {# редова се изоставља: одбијени или можда двојници}}',
  'imports.trialDone': 'Пробни увоз је готов. Ништа није промењено.',
  'imports.importDone': 'Табела је увезена.',
  'imports.progress': '{done} од {total} редова',
  'imports.stop': 'Заустави увоз',
  'imports.stopped': 'Увоз је заустављен. Остаје оно што је урађено.',
  'imports.failed': 'Увоз није успео.',
  'imports.row': 'Ред',
  'imports.outcome': 'Шта се дешава',
  'imports.detail': 'Зашто',
  'imports.entry': 'Унос',
  'imports.outcome.created': 'Ново',
  'imports.outcome.changed': 'Измењено',
  'imports.outcome.unchanged': 'Остаје како јесте',
  'imports.outcome.refused': 'Одбијено',
  'imports.outcome.double': 'Можда двојник',
  'imports.open': 'Отвори унос',
  'imports.keepFile': 'Датотека се не чува у овом прегледачу: изаберите је поново да је увезете.',
  'imports.trialStopped': 'Пробни увоз је заустављен. Ништа није промењено.',
};
