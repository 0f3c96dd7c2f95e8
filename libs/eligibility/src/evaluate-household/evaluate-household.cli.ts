import { evaluateLines } from './evaluate-lines.js';

const HELP = `policies:evaluate < cases.jsonl > answers.jsonl

Judges households by all policies, one JSON line in, one JSON line out, in order.
  in   {"id", "decisionDate": "YYYY-MM-DD", "household": {...}, "members": [{"ref", ...}], "event": {...}}
       amounts in yuan; a fact that is null or absent is unknown
  out  {"id", "met", "conditional", "unknown": {code: [ref]}, "missing": [paths], "amounts": {code: {ref: fen}}}
A line that cannot be judged is named on standard error with its facts; the others are answered; the exit code is 1.
`;

const [word] = process.argv.slice(2);
/** A reader that has seen enough is no error; a full disk is. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  process.stderr.write(`The answers cannot be written: ${error.message}\n`);
  process.exit(1);
});
if (word === undefined) process.exitCode = await evaluateLines(process.stdin, process.stdout, process.stderr);
else if (word === '--help') process.stdout.write(HELP);
else {
  process.stderr.write(`There is no option ${word}.\n\n${HELP}`);
  process.exitCode = 2;
}
