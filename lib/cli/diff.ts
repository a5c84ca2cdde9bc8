import { parseArgs } from 'node:util';
import { compareBuilds, NoBuildError } from '@/lib/editor/compare-builds';
import { refuse, runCommand } from './run-command';

const usage = `Usage: npm run diff -- [--json] OLD NEW
Describes what was added, changed, moved or removed from one build to a later one. Each is a folder that
\`npm run build\` wrote (keep a copy of \`out\`), or its integrity.json.
Exit 0: compared, with or without differences. 2: one of them is not a build.`;

/** `npm run diff`: describes what changed between two builds; exit codes as in `usage`. */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { json: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const [older, newer, ...more] = positionals;
  if (older === undefined || newer === undefined || more.length > 0) {
    return refuse(`Name two builds to compare; ${positionals.length} given.`, usage);
  }
  try {
    const { changes, text } = await compareBuilds(older, newer);
    console.log(values.json ? JSON.stringify(changes, null, 2) : text);
    return 0;
  } catch (error) {
    if (!(error instanceof NoBuildError)) throw error;
    return refuse(error.message, usage);
  }
}

await runCommand(main, usage);
