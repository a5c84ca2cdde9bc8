import { parseArgs } from 'node:util';
import { checkContent } from '@/lib/load/check';

/** `npm run check`: every problem in the content folder; exit 1 where any would fail the build. */
const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    /** Says nothing where nothing would fail the build. */
    quiet: { type: 'boolean', default: false },
    'update-permalinks': { type: 'boolean', default: false },
  },
});

const { issues, text, hasErrors } = await checkContent({
  updatePermalinks: values['update-permalinks'],
});
if (hasErrors || !values.quiet) console.log(values.json ? JSON.stringify(issues, null, 2) : text);
process.exitCode = hasErrors ? 1 : 0;
