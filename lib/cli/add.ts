import { relative } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { buffer } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import {
  type Proposal,
  proposeArticle,
  readCollectionContext,
  readNewArticle,
  writeArticle,
} from '@/lib/editor/add-article';
import type { InputFacts } from '@/lib/editor/input-facts';
import { checkContent } from '@/lib/load/checks/check-content';
import { resolveContentFolder } from '@/lib/load/content-bytes';
import { factNameSchema } from '@/lib/schema/evidence';
import { type Ask, askForMissing } from './ask-for-missing';
import { confirmWriting } from './confirm-writing';
import { describeParsedFile } from './describe-parsed-file';
import { findWrongFlag, refuse, runCommand } from './run-command';

const usage = `Usage: npm run add -- [--outlet NAME] [--published YYYY-MM-DD] [--zone ZONE] [--title TITLE] [--url URL]
                      [--evidence "FACT: WORDS"]… [--yes] FILE…
Shows how each article is parsed, and writes it to articles/ in the content folder.
FILE may be - for standard input. --yes writes without confirmation. Without a terminal no questions are
asked: missing facts are listed with their flags.
Exit 0: every file was added without errors. 1: a file was not added, or has an error that fails the build.
2: the arguments are wrong.`;

/** `npm run add`: brings articles into the collection; the exit codes are those of `usage`. */
async function main(): Promise<number> {
  const { values, positionals } = readArguments();
  if (positionals.length === 0) return refuse('No file was given.', usage);
  if (positionals.length > 1 && (values.title ?? values.url) !== undefined) {
    return refuse('--title and --url apply to one article: give one file.', usage);
  }
  const wrong = findWrongFlag(values);
  if (wrong !== null) return refuse(wrong, usage);
  const evidence = values.evidence.map(readEvidence);
  const unreadable = evidence.find((item) => typeof item === 'string');
  if (unreadable !== undefined) return refuse(unreadable, usage);
  const input = { ...values, evidence: evidence.filter((item) => typeof item !== 'string') };
  const terminal =
    process.stdin.isTTY && !positionals.includes('-')
      ? createInterface({ input: process.stdin, output: process.stdout })
      : null;
  // Input that ends in the middle of a question means that nothing is to be written.
  const stop = () => process.exit(1);
  terminal?.once('close', stop);
  const ask: Ask | null = terminal === null ? null : (question) => terminal.question(question);
  let areAllAdded = true;
  for (const file of positionals) {
    const isAdded = await addFile(file, input, ask, values.yes);
    areAllAdded &&= isAdded;
  }
  terminal?.off('close', stop).close();
  return areAllAdded ? 0 : 1;
}

/** @returns whether the file was added and nothing in it would fail the build */
async function addFile(
  file: string,
  input: InputFacts,
  ask: Ask | null,
  yes: boolean,
): Promise<boolean> {
  const { text, problems } = readNewArticle(file === '-' ? await buffer(process.stdin) : file);
  if (text === null) return reportNotAdded(file, problems);
  // Read again for every file, so that a second copy in one command is detected.
  const surroundings = readCollectionContext();
  const propose = (facts: InputFacts) => proposeArticle(file, text, facts, surroundings);
  const first = propose(input);
  if (first.kind !== 'refused')
    console.log(`${describeParsedFile(first.reading, first.confidence)}\n`);
  const proposal = ask === null ? first : await askForMissing(propose, input, ask);
  if (proposal.kind === 'refused') return reportNotAdded(file, proposal.reasons);
  if (proposal.kind === 'incomplete') {
    const needs = proposal.missing.map(({ message, flag }) => `${message}\n    Give ${flag}`);
    return reportNotAdded(file, needs);
  }
  if (proposal !== first && ask !== null) {
    console.log(`${describeParsedFile(proposal.reading, proposal.confidence)}\n`);
  }
  console.log(`Front matter:\n${proposal.yaml.replace(/^(?=.)/gm, '  ')}`);
  if (ask !== null && !yes && !(await confirmWriting(ask, proposal))) {
    return reportNotAdded(file, ['Nothing was written.']);
  }
  return writeAndCheck(file, proposal);
}

async function writeAndCheck(
  file: string,
  proposal: Extract<Proposal, { kind: 'ready' }>,
): Promise<boolean> {
  const written = await writeArticle(proposal);
  if ('problem' in written) return reportNotAdded(file, [written.problem]);
  const { text, hasErrors } = checkContent({ file: written.file });
  console.log(
    `Written: ${relative(process.cwd(), resolveContentFolder())}/${written.file}\n\n${text}`,
  );
  console.log(
    '\n`npm run check -- --update-permalinks` writes the new entry ids into the ledger.\n',
  );
  return !hasErrors;
}

function reportNotAdded(file: string, reasons: readonly string[]): boolean {
  console.error(
    [`${file} was not added.`, ...reasons.map((reason) => `  ${reason}`), ''].join('\n'),
  );
  return false;
}

/** Parses `published: in his address on March 14` into the fact and the words; otherwise returns the error. */
function readEvidence(given: string): InputFacts['evidence'][number] | string {
  const [, name, words] = /^\s*(\w+)\s*:\s*(\S.*)$/su.exec(given) ?? [];
  const fact = factNameSchema.safeParse(name);
  if (words === undefined || !fact.success) {
    return `--evidence expects a fact (${factNameSchema.options.join(', ')}), a colon and words, not “${given}”.`;
  }
  return { fact: fact.data, words };
}

function readArguments() {
  return parseArgs({
    allowPositionals: true,
    options: {
      outlet: { type: 'string' },
      published: { type: 'string' },
      zone: { type: 'string' },
      title: { type: 'string' },
      url: { type: 'string' },
      evidence: { type: 'string', multiple: true, default: [] },
      yes: { type: 'boolean', default: false },
    },
  });
}

await runCommand(main, usage);
