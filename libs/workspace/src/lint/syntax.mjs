/** Selectors of `no-restricted-syntax`: habits of the house for which no rule of its own exists. */

export const everywhere = [
  {
    selector: 'TSAsExpression > TSAsExpression[typeAnnotation.type="TSUnknownKeyword"]',
    message: '`as unknown as` switches the types off: parse the value with its schema.',
  },
  {
    selector: 'MethodDefinition[kind="constructor"] > FunctionExpression[params.length>5]',
    message: 'A constructor takes at most 5 parameters: this class has two jobs.',
  },
  {
    selector: 'TSInterfaceDeclaration[id.name=/^I[A-Z][a-z]/]',
    message: 'No I… names: a port is a noun, its adapter names the technology first.',
  },
  {
    selector: 'ClassDeclaration[id.name=/(Impl|Manager|Helper|Util|Utils)$/]',
    message: 'No …Impl, …Manager, …Helper, …Util: name what the class does.',
  },
  {
    selector: 'ExportAllDeclaration',
    message: 'An index lists the names it exports.',
  },
];

/** The transaction travels with mongoose's calls only: the driver's own calls would leave it. */
export const noNativeCalls = [
  {
    selector: 'MemberExpression[property.name="startSession"]',
    message: 'Sessions are opened by libs/platform/mongo alone.',
  },
  {
    selector: 'MemberExpression[property.name="collection"]',
    message: 'A native collection leaves the transaction: use the model.',
  },
  {
    selector:
      'MemberExpression[property.name=/^(db|getClient)$/]:matches([object.name=/onnection$/], [object.property.name=/onnection$/])',
    message: 'The native database leaves the transaction: use the model.',
  },
];

export const noInheritance = [
  {
    selector:
      'ClassDeclaration[superClass]:not([superClass.name=/Error$/]):not([superClass.name="AggregateRoot"])',
    message:
      '`extends` is for errors and AggregateRoot: a port is implemented, behaviour is composed.',
  },
];

const RIGHTS = 'Rights stand in the access.ts of a feature: ask a function of that file.';

/** Who may do what is decided in one file of each feature; others neither compare roles nor look whom an actor acts for. */
export const rightsElsewhere = [
  {
    selector:
      'ImportDeclaration[source.value="@regional-events/kernel"] > ImportSpecifier[imported.name=/^(isSecretariat|speaksFor|organisationsOf|coordinates|observes|isPerson)$/]',
    message: `${RIGHTS} (imported)`,
  },
  {
    selector: 'MemberExpression[object.name=/[aA]ctor$/][property.name=/^(role|organisationId)$/]',
    message: `${RIGHTS} (read of an actor)`,
  },
  {
    selector:
      'MemberExpression[object.property.name="actor"][property.name=/^(role|organisationId)$/]',
    message: `${RIGHTS} (read of a context)`,
  },
  {
    selector:
      'ObjectPattern[typeAnnotation.typeAnnotation.typeName.name="Actor"] > Property[key.name=/^(role|organisationId)$/]',
    message: `${RIGHTS} (taken from a parameter)`,
  },
  {
    selector:
      'VariableDeclarator:matches([init.name="actor"], [init.property.name="actor"]) > ObjectPattern > Property[key.name=/^(role|organisationId)$/]',
    message: `${RIGHTS} (taken from an actor)`,
  },
];

/** @param {string} message */
export const refuseFile = (message) => ['error', { selector: 'Program', message }];
