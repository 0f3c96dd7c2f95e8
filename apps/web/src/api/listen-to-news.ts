/** How long to wait before asking again when the service refused the stream; grows up to half a minute. */
const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 30_000;

/**
 * Calls `moved` whenever a wish has moved, and once after each interruption. A cut line the browser mends by itself
 * (Last-Event-ID); a refusal, such as 503 while a service restarts, ends an EventSource for good, so a new one is
 * opened that goes on where the old one ended.
 */
export function listenToNews(moved: () => void): () => void {
  let source: EventSource;
  let last = '';
  let wait = FIRST_WAIT_MS;
  let again: ReturnType<typeof setTimeout> | undefined;

  const heard = ({ lastEventId }: MessageEvent): void => {
    last = lastEventId;
    wait = FIRST_WAIT_MS;
  };
  const open = (): void => {
    source = new EventSource(last === '' ? '/api/live' : `/api/live?after=${last}`);
    source.addEventListener('ready', (message) => {
      const interrupted = last !== '' || wait > FIRST_WAIT_MS;
      heard(message);
      if (interrupted) moved();
    });
    source.addEventListener('step', (message) => {
      heard(message);
      moved();
    });
    source.addEventListener('error', () => {
      if (source.readyState !== EventSource.CLOSED) return;
      again = setTimeout(open, wait);
      wait = Math.min(2 * wait, LONGEST_WAIT_MS);
    });
  };
  open();
  return () => {
    clearTimeout(again);
    source.close();
  };
}
