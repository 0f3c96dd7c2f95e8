/** Words and sources are no rules: the frozen catalogue and the golden texts hold them to the letter. */
const REASON = 'words and sources are held by the frozen catalogue';

const isWords = (path) => path.isCallExpression() && path.node.callee.name === 'say';
const isBasis = (path) => path.isObjectProperty() && path.node.key.name === 'basis';

/** A Stryker plugin (kind Ignore). */
export const strykerPlugins = [
  {
    kind: 'Ignore',
    name: 'words',
    value: { shouldIgnore: (path) => (isWords(path) || isBasis(path) ? REASON : undefined) },
  },
];
