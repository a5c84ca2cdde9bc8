import { issueSchema } from '@/lib/schema/issue';
import { type IssueCode, issueCodes } from '@/lib/schema/issue-codes';
import { goodFrontMatter, readContent } from './content-folder';
import { issueExamples } from './issue-examples';

/** All codes, in the order of `lib/schema/issue.ts`. */
export const allCodes: readonly IssueCode[] = issueSchema.shape.code.options;

const opening = `# Issues that Daybook reports

Generated from \`issue.ts\` and \`tests/unit/load/issue-examples.ts\` by
\`UPDATE_FIXTURES=1 npm run test:unit -- issue-codes\`. Do not edit it by hand.

An **error** fails the build. A **warning** is shown and the build continues. \`npm run check\` prints each
issue with its place. An example shows only the faulty file; front matter without a fault is left out.
`;

/** Returns `lib/schema/issues.md`: every code with its severity, meaning, fix and an example. */
export async function issuePage(): Promise<string> {
  const sections: string[] = [];
  for (const code of allCodes) sections.push(await sectionOf(code));
  return [opening, ...sections].join('\n');
}

async function sectionOf(code: IssueCode): Promise<string> {
  const { severity, means, remedy } = issueCodes[code];
  const [message = '(its example does not provoke it)'] = await messagesOf(code);
  return `## \`${code}\`

**${severity}.** ${means}

Fix: ${remedy}

${exampleOf(code)}

> ${message}
`;
}

/** Returns the messages that a code's example provokes, without the path of the temporary folder. */
export async function messagesOf(code: IssueCode): Promise<string[]> {
  const { files, provoke } = issueExamples[code];
  const { all, folder } = await readContent(files);
  const provoked = provoke?.() ?? null;
  return [...all, ...(provoked === null ? [] : [provoked])]
    .filter((found) => found.code === code)
    .map(({ message }) => message.replaceAll(folder, 'content'));
}

function exampleOf(code: IssueCode): string {
  const { files, shown } = issueExamples[code];
  if (shown !== undefined) return shown;
  return Object.entries(files)
    .flatMap(([path, content]) => (typeof content === 'string' ? [shownFile(path, content)] : []))
    .join('\n\n');
}

function shownFile(path: string, content: string): string {
  const isOnlyFrontMatter = content === goodFrontMatter;
  const text = isOnlyFrontMatter ? content : content.replace(goodFrontMatter, '');
  return `\`${path}\`\n\n\`\`\`\n${text.trimEnd()}\n\`\`\``;
}
