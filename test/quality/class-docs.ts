const CLASS = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export class (\w+)/g;
const FIELD = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*(?:@[^\n]*\s)?(\w+)[!?]:/g;

/** The docstrings of the classes of a source file (`Name`) and of their fields (`Name.field`), each on one line. */
export function classDocs(source: string): Map<string, string> {
  const docs = new Map<string, string>();
  for (const [, doc = '', name = ''] of source.matchAll(CLASS)) docs.set(name, oneLine(doc));
  const classes = [...source.matchAll(/export class (\w+)/g)];
  classes.forEach(({ index, 1: name }, i) => {
    const body = source.slice(index, classes[i + 1]?.index);
    for (const [, doc = '', field = ''] of body.matchAll(FIELD)) docs.set(`${name}.${field}`, oneLine(doc));
  });
  return docs;
}

const oneLine = (doc: string) =>
  doc
    .split('\n')
    .map((line) => line.replace(/^\s*\*?\s*/, '').trim())
    .join(' ')
    .trim()
    .replaceAll('|', '\\|');
