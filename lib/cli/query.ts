import { parseArgs } from 'node:util';
import { answerQuery } from '@/lib/editor/answer-query';
import { refuse, runCommand } from './run-command';

const usage = `Usage: npm run query -- [--json] [--topic ID] [--day YYYY-MM-DD] [--outlet ID] WORDS…
--json prints only the ids of the entries, by rank. A filter may be given several times.`;

type Answer = Awaited<ReturnType<typeof answerQuery>>;

/** `npm run query`: searches as the site does. Exit 0 whether or not anything is found. */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: {
      json: { type: 'boolean', default: false },
      topic: { type: 'string', multiple: true, default: [] },
      day: { type: 'string', multiple: true, default: [] },
      outlet: { type: 'string', multiple: true, default: [] },
    },
    allowPositionals: true,
  });
  const { json, topic, day, outlet } = values;
  if (positionals.length + topic.length + day.length + outlet.length === 0) {
    return refuse('No words or filters were given.', usage);
  }
  const noDay = day.find((value) => !/^\d{4}-\d{2}-\d{2}$/.test(value));
  if (noDay !== undefined) return refuse(`--day expects YYYY-MM-DD, not “${noDay}”.`, usage);
  const { entries, offers, unknown } = await answerQuery(positionals.join(' '), {
    topic,
    day,
    outlet,
  });
  if (unknown.length > 0) {
    return refuse(`The catalogue has no topic or outlet “${unknown.join('”, “')}”.`, usage);
  }
  if (json) console.log(JSON.stringify(entries.map(({ id }) => id)));
  else if (entries.length === 0) {
    console.log('No entry matches.');
    for (const offer of offers) console.log(`Try: ${describeSearch(offer)}`);
  } else for (const { id, headline } of entries) console.log(`${id}  ${headline}`);
  return 0;
}

/** Describes a search that has matches. */
function describeSearch({ query, filters, entries }: Answer['offers'][number]): string {
  const flags = (['topic', 'day', 'outlet'] as const).flatMap((facet) =>
    filters[facet].map((value) => `--${facet} ${value}`),
  );
  return `${[...flags, query].join(' ').trim()} (${entries})`;
}

await runCommand(main, usage);
