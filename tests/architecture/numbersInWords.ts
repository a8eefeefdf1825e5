// Where the source words a number by itself, which `counted`, `plural` and their kind in src/view/words.ts do.
import { parseSync } from 'vite';
import { isNode, type Node, nodesOf } from './syntaxTree';

const NOUN =
  /^\s+(?:meetings?|occurrences?|sentences?|lines?|words?|tokens?|terms?|times?|days?|names?|lists?|formulations?|wordings?|candidates?|paragraphs?|places?|periods?|documents?|suggestions?|warnings?)\b/;

/** The texts that follow a value at once, in a template or between tags, and begin with something that is counted. */
export function findUnwordedNumbers(path: string, source: string): readonly string[] {
  const { program, errors } = parseSync(path, source);
  const [error] = errors;
  if (error !== undefined) throw new Error(`${path}: ${error.message}`);
  return nodesOf(program).flatMap((node) => {
    if (isOwnPlural(node)) return [`${path} chooses between singular and plural`];
    return textsAfterValues(node)
      .filter((text) => NOUN.test(text))
      .map((text) => `${path} says a number and then “${text.trim().replace(/\s+/g, ' ').slice(0, 40)}”`);
  });
}

/** `n === 1 ? 'meeting' : 'meetings'` */
function isOwnPlural({ type, test, consequent, alternate }: Node): boolean {
  const isOne = isNode(test) && test.operator === '===' && isNode(test.right) && test.right.value === 1;
  const [one, many] = [consequent, alternate].map((side) => (isNode(side) ? side.value : undefined));
  return type === 'ConditionalExpression' && isOne && typeof one === 'string' && many === `${one}s`;
}

function textsAfterValues({ type, quasis, children }: Node): readonly string[] {
  if (type === 'TemplateLiteral' && Array.isArray(quasis)) {
    return quasis.slice(1).map(cookedOf);
  }
  if (!Array.isArray(children)) return [];
  const parts = children.filter(isNode);
  return parts.flatMap(({ type: kind, value }, i) => {
    const before = parts[i - 1];
    if (kind !== 'JSXText' || before?.type !== 'JSXExpressionContainer') return [];
    if (!isBlank(before)) return [String(value)];
    return parts[i - 2]?.type === 'JSXExpressionContainer' ? [` ${value}`] : [];
  });
}

function cookedOf(quasi: unknown): string {
  const value = isNode(quasi) ? quasi.value : null;
  return typeof value === 'object' && value !== null && 'cooked' in value ? String(value.cooked) : '';
}

/** `{' '}` */
function isBlank({ type, expression }: Node): boolean {
  return type === 'JSXExpressionContainer' && isNode(expression) && expression.value === ' ';
}
