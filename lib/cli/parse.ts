import { buffer } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { type ParsedFile, parseFile } from '@/lib/editor/parse-file';
import { describeParsedFile } from './describe-parsed-file';
import { findWrongFlag, refuse, runCommand } from './run-command';

const usage = `Usage: npm run parse -- [--json] [--outlet NAME] [--published YYYY-MM-DD] [--zone ZONE] [--url URL] FILE…
FILE may be - for standard input.`;

/** `npm run parse`: shows how files are parsed; exit 0 if each could be read. */
async function main(): Promise<number> {
  const { values, positionals } = readArguments();
  if (positionals.length === 0) return refuse('No file was given.', usage);
  const wrong = findWrongFlag(values);
  if (wrong !== null) return refuse(wrong, usage);
  const parsed: ParsedFile[] = [];
  for (const file of positionals) {
    const source = file === '-' ? await buffer(process.stdin) : file;
    const { outlet = null, published = null, zone = null } = values;
    parsed.push(parseFile(source, { outlet, published, zone }));
  }
  console.log(
    values.json
      ? JSON.stringify(
          parsed.map(({ report }) => report),
          null,
          2,
        )
      : parsed.map((file) => describeParsedFile(file)).join('\n\n'),
  );
  return parsed.every(({ isRead }) => isRead) ? 0 : 1;
}

function readArguments() {
  return parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      outlet: { type: 'string' },
      published: { type: 'string' },
      zone: { type: 'string' },
      /** Accepted so that all commands take the same flags; a URL says nothing about a page's text. */
      url: { type: 'string' },
    },
  });
}

await runCommand(main, usage);
