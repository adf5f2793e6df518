/** Finds every `await` of a module and gives it a name that stays the same while the code around it changes. */
import { parse } from 'acorn';
import { ancestor } from 'acorn-walk';
import MagicString from 'magic-string';

/** @typedef {{ name: string, node: import('acorn').AwaitExpression | import('acorn').ForOfStatement }} Point */
/** @typedef {import('acorn').Node} Node */

/**
 * `<file>:<class and method, or functions>/<what is awaited>`, and `#2` from the second one of that name on.
 * @param {string} code JavaScript
 * @param {string} file its name without folder and ending
 * @returns {Point[]} in the order of the text
 */
export function awaitPoints(code, file) {
  /** @type {{ stem: string, node: Point['node'] }[]} */
  const found = [];
  const note = (
    /** @type {Point['node']} */ node,
    /** @type {Node} */ awaited,
    /** @type {Node[]} */ above,
  ) => found.push({ node, stem: `${file}:${placeOf(above)}/${nameOf(awaited)}` });
  ancestor(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), {
    AwaitExpression: (node, _state, above) => note(node, node.argument, above),
    ForOfStatement: (node, _state, above) => node.await && note(node, node.right, above),
  });
  /** @type {Map<string, number>} */
  const seen = new Map();
  return found
    .sort((a, b) => a.node.start - b.node.start)
    .map(({ stem, node }) => {
      const count = (seen.get(stem) ?? 0) + 1;
      seen.set(stem, count);
      return { node, name: count === 1 ? stem : `${stem}#${count}` };
    });
}

/**
 * Puts a call before and after each point. The order of evaluation stays: nothing is wrapped in a function.
 * @param {string} code
 * @param {string} file
 * @param {string} reached the module with `before`, `after` and `each`
 */
export function withPoints(code, file, reached) {
  const text = new MagicString(code);
  for (const { name, node } of awaitPoints(code, file)) {
    const point = JSON.stringify(name);
    if (node.type === 'AwaitExpression') {
      text.prependRight(node.start, `($fault.before(${point}), $fault.after(${point}, `);
      text.appendLeft(node.end, '))');
    } else {
      text.prependRight(node.right.start, `$fault.each(${point}, `);
      text.appendLeft(node.right.end, ')');
    }
  }
  text.prepend(`import * as $fault from ${JSON.stringify(reached)};`);
  return text.toString();
}

/** @param {readonly Node[]} above */
function placeOf(above) {
  const names = above.map((node, index) => ownName(node, above[index - 1])).filter(Boolean);
  return names.length === 0 ? 'module' : names.join('.');
}

/**
 * @param {any} node
 * @param {any} parent
 * @returns {string | undefined}
 */
function ownName(node, parent) {
  switch (node.type) {
    case 'ClassDeclaration':
      return node.id?.name;
    case 'ClassExpression':
      return node.id?.name ?? (parent?.type === 'VariableDeclarator' ? parent.id.name : undefined);
    case 'FunctionDeclaration':
      return node.id?.name;
    case 'MethodDefinition':
    case 'PropertyDefinition':
      return nameOf(node.key);
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      if (parent?.type === 'VariableDeclarator') return parent.id.name;
      if (parent?.type === 'AssignmentExpression') return nameOf(parent.left);
      return parent?.type === 'Property' ? nameOf(parent.key) : undefined;
    default:
      return undefined;
  }
}

/**
 * What is called, without its arguments and without `this`.
 * @param {any} node
 * @returns {string}
 */
function nameOf(node) {
  switch (node.type) {
    case 'Identifier':
      return node.name;
    case 'PrivateIdentifier':
      return `#${node.name}`;
    case 'ChainExpression':
    case 'ParenthesizedExpression':
      return nameOf(node.expression);
    case 'CallExpression':
      return nameOf(node.callee);
    case 'NewExpression':
      return `new ${nameOf(node.callee)}`;
    case 'MemberExpression': {
      const property = node.computed ? '[]' : nameOf(node.property);
      return node.object.type === 'ThisExpression'
        ? property
        : `${nameOf(node.object)}.${property}`;
    }
    case 'AwaitExpression':
      return nameOf(node.argument);
    case 'ConditionalExpression':
      return `${nameOf(node.consequent)}|${nameOf(node.alternate)}`;
    case 'LogicalExpression':
      return `${nameOf(node.left)}|${nameOf(node.right)}`;
    default:
      return node.type;
  }
}
