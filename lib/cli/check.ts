import { parseArgs } from 'node:util';
import { checkContent } from '@/lib/load/checks/check-content';
import { runCommand } from './run-command';

const usage = `Usage: npm run check -- [--json] [--quiet] [--update-permalinks]
Shows every problem in the content folder. --quiet says nothing where nothing would fail the build.
--update-permalinks writes the ids of today's entries into the ledger first.
Exit 0: nothing would fail the build. 1: something would. 2: the arguments are wrong.`;

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
