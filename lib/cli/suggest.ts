import { parseArgs } from 'node:util';
import { suggestAdditions } from '@/lib/editor/suggest-additions';
import { describeSuggestions } from './describe-suggestions';
import { refuse, runCommand } from './run-command';

const usage = `Usage: npm run suggest -- [--json] [--all]
--json prints only the same-event pairs; --all includes pairs that are both in events already.`;

/** `npm run suggest`: lists what an editor could add to the catalogue. Guesses only; writes nothing. */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      json: { type: 'boolean', default: false },
      all: { type: 'boolean', default: false },
    },
  });
  const found = suggestAdditions({ all: values.all });
  if (found === null) {
    return refuse('The collection cannot be read: see `npm run check`.', usage);
  }
  if (!values.json) {
    console.log(describeSuggestions(found));
    return 0;
  }
  const at = ({ entry, lines }: { entry: string; lines: readonly number[] }) => ({ entry, lines });
  const pairs = found.pairs.map(({ a, b, score }) => ({
    a: at(a),
    b: at(b),
    score: Number(score.toFixed(3)),
  }));
  console.log(JSON.stringify(pairs, null, 2));
  return 0;
}

await runCommand(main, usage);
