import { runInTerminal } from './run-in-terminal.js';
import { startAllInOne } from './start-all-in-one.js';

await runInTerminal(startAllInOne);
