/** `3F2A-90BC`: how people name a case to each other; the last figures of its id. */
export const caseNumber = (wishId: string): string => {
  const tail = wishId.replaceAll('-', '').slice(-8).toUpperCase();
  return `${tail.slice(0, 4)}-${tail.slice(4)}`;
};
