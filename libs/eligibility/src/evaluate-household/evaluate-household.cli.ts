import { evaluateLines } from './evaluate-lines.js';

/** `policies:evaluate`: JSON lines of cases on stdin, one answer line each on stdout, bad lines named on stderr. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});
process.exitCode = await evaluateLines(process.stdin, process.stdout, process.stderr);
