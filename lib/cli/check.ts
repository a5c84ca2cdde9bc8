import { parseArgs } from 'node:util';
import { checkContent } from '@/lib/load/checks/check-content';
import { runCommand } from './run-command';

const usage = `Usage: npm run check -- [--json] [--quiet] [--update-permalinks]
Shows every problem in the content folder. --quiet prints nothing if there are no errors.
--update-permalinks first adds the ids of all entries to the ledger.
Exit 0: no errors. 1: errors, which fail the build. 2: the arguments are wrong.`;

/** `npm run check`: every problem in the content folder; the exit codes are those of `usage`. */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      json: { type: 'boolean', default: false },
      quiet: { type: 'boolean', default: false },
      'update-permalinks': { type: 'boolean', default: false },
    },
  });
  const { issues, text, hasErrors } = checkContent({
    updatePermalinks: values['update-permalinks'],
  });
  if (hasErrors || !values.quiet) console.log(values.json ? JSON.stringify(issues, null, 2) : text);
  return hasErrors ? 1 : 0;
}

await runCommand(main, usage);
