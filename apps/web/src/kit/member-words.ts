/**
 * The service's reasons name people by their reference in the case ("here: p1, p2"); everywhere else they are
 * called member 1 and member 2. Only whole words that are references of this very case are reworded.
 */
export const withMembers = (
  line: string,
  refs: ReadonlySet<string>,
  member: (number: string) => string,
): string => line.replace(/\bp(\d{1,2})\b/g, (ref, number: string) => (refs.has(ref) ? member(number) : ref));
