import { formatNames, scoreFormat } from '../unit/formats/score';

/** How well the parser reads pages in layouts it has no conventions for, page by page. */
const scores = formatNames().map((name) => scoreFormat(name).score);
const of = ([right, all]: [number, number]) => `${right}/${all}`;
console.log('| page | entries | times | headlines | bodies | set aside | surplus | content lost |');
console.log('|---|---|---|---|---|---|---|---|');
for (const s of scores) {
  console.log(
    `| ${s.name} | ${of(s.entries)} | ${of(s.times)} | ${of(s.headlines)} | ${of(s.bodies)} | ${of(s.boilerplate)} | ${s.surplus} | ${s.lost.length} |`,
  );
}
if (process.argv.includes('--verbose')) {
  for (const s of scores) {
    if (s.wrong.length + s.lost.length === 0) continue;
    console.log(
      `\n${s.name}\n  ${[...s.wrong, ...s.lost.map((line) => `lost: ${line}`)].join('\n  ')}`,
    );
  }
}
