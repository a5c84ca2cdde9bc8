import { parseArgs } from 'node:util';
import { listUnknownNames } from '@/lib/editor/list-unknown-names';
import { runCommand } from './run-command';

const usage = `Usage: npm run names -- [--json] [FILE…]
Without FILE, the articles of the collection.`;

/** `npm run names`: lists capitalised names that the catalogue lacks; exit 1 if a file is not text. */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false } },
  });
  const { names, unread } = listUnknownNames(positionals);
  for (const file of unread) console.error(`${file}: not read`);
  if (values.json) console.log(JSON.stringify(names, null, 2));
  else if (names.length === 0) console.log('The catalogue has every name.');
  else {
    for (const { name, count, file, line, excerpt } of names) {
      console.log(`${String(count).padStart(4)}  ${name}  (${file}:${line})\n      ${excerpt}`);
    }
  }
  return unread.length === 0 ? 0 : 1;
}

await runCommand(main, usage);
