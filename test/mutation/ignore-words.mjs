/** Words and sources are no rules: the frozen catalogue and the golden texts hold them to the letter. */
const REASON = 'words and sources are held by the frozen catalogue';

const isWords = (path) => path.isCallExpression() && path.node.callee.name === 'say';
/** `named('DG', …)`: the label under which a printed rule mentions it. */
const isLabel = (path) =>
  path.isStringLiteral() && path.key === 0 && (path.parent.callee?.name ?? '').startsWith('named');
/** The part of a source that is meant, such as an annex. */
const isHan = (path) => path.isStringLiteral() && /\p{Script=Han}/u.test(path.node.value);
const isBasis = (path) => path.isObjectProperty() && path.node.key.name === 'basis';

/** A Stryker plugin (kind Ignore). */
export const strykerPlugins = [
  {
    kind: 'Ignore',
    name: 'words',
    value: {
      shouldIgnore: (path) =>
        isWords(path) || isLabel(path) || isHan(path) || isBasis(path) ? REASON : undefined,
    },
  },
];
