import type { nominating as en } from './en.ts';

export const nominating: Readonly<Record<keyof typeof en, string>> = {
  'nominating.nominate': 'Предложи људе',
  'nominating.title': 'Предлагање људи',
  'nominating.choosePeople': 'Изабери људе',
  'nominating.pasteRows': 'Залепи редове',
  'nominating.how': 'Како',
  'nominating.notPublished': 'Догађај није објављен, па се сада нико не може предложити.',
  'nominating.forWhom': 'За коју организацију',
  'nominating.choose': 'Изабери',
  'nominating.notInvited': 'Догађај је по позиву, а ова организација нема отворен позив.',
  'nominating.windowClosed': 'Пријављивање сада није отворено.',
  'nominating.seatsLeft':
    'Можете послати још {left, plural, one {# особу} few {# особе} other {# особа}}: искоришћено је {used} од {seats} места.',
  'nominating.eventFree':
    'На догађају {free, plural, =0 {нема слободних места: ко буде предложен, чека} one {је # место слободно} few {су # места слободна} other {је # места слободно}}.',
  'nominating.until': 'Пријављивање се затвара {date}.',
  'nominating.delegation':
    '{count, plural, =0 {Ваша делегација} one {Ваша делегација: # особа} few {Ваша делегација: # особе} other {Ваша делегација: # особа}}',
  'nominating.nobodyChosen': 'Још нико није изабран.',
  'nominating.someWrong':
    '{count, plural, one {# ред треба} few {# реда треба} other {# редова треба}} прво исправити; грешка пише у њему.',
  'nominating.nominateAll':
    '{count, plural, =0 {Предложи} one {Предложи # особу} few {Предложи # особе} other {Предложи # особа}}',
  'nominating.thereAlready': 'Изабрано или пријављено',
  'nominating.searchPeople': 'Тражи људе из организације',
  'nominating.eitherScript': 'Латиницом или ћирилицом, са знаковима или без њих',
  'nominating.add': 'Додај',
  'nominating.enterNew': 'Унеси неког новог',
  'nominating.rows': 'Редови из табеле',
  'nominating.rowsHelp':
    'Копирајте колоне име, презиме, е-маил и функција и залепите их овде: највише {most} редова. Сваки ред видите пре него што се ишта пошаље.',
  'nominating.tooManyRows': 'Узима се само првих {most} редова.',
  'nominating.takeRows':
    '{count, plural, =0 {Узми редове} one {Узми # ред} few {Узми # реда} other {Узми # редова}}',
  'nominating.newPerson': 'Нова особа',
  'nominating.isNew': 'нова особа',
  'nominating.wrong.noName': 'Недостаје име.',
  'nominating.wrong.badEmail': 'Ово није е-маил адреса.',
  'nominating.wrong.twice': 'Ова особа је овде два пута.',
  'nominating.wrong.registered': 'Ова особа је већ пријављена за догађај.',
  'nominating.wrong.tooLong': 'Нешто у овом реду је предугачко.',
  'nominating.givenName': 'Име',
  'nominating.familyName': 'Презиме',
  'nominating.email': 'Е-маил',
  'nominating.position': 'Функција',
  'nominating.sheetTitle':
    '{count, plural, one {Предложити # особу} few {Предложити # особе} other {Предложити # особа}}',
  'nominating.willEnter':
    '{count, plural, one {# нова особа се уноси} few {# нове особе се уносе} other {# нових особа се уноси}} за организацију, од данас.',
  'nominating.willSeat':
    '{count, plural, one {# особа одмах добија место} few {# особе одмах добијају место} other {# особа одмах добија место}}.',
  'nominating.willWait':
    '{count, plural, one {# особа чека} few {# особе чекају} other {# особа чека}} на место.',
  'nominating.moreThanLeft':
    'На позиву је остало само {left, plural, one {# место} few {# места} other {# места}}: више се одбија.',
  'nominating.willAccept': 'Позив се сматра прихваћеним.',
  'nominating.allOrNone': 'Предлажу се сви или, ако је један одбијен, нико.',
  'nominating.message': 'Организатори и они који прате догађај сазнају за свакога, без имена.',
  'nominating.maybeDouble':
    'Можда је ова особа већ унесена под другим именом или адресом: секретаријат их може спојити.',
  'nominating.done':
    '{count, plural, one {# особа је предложена} few {# особе су предложене} other {# особа је предложено}}',
};
