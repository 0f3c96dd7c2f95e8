import { v7 } from 'uuid';

/** A time-ordered id (UUIDv7, RFC 9562), made by the handler and passed into the domain as a value. */
export const newId = (): string => v7();
