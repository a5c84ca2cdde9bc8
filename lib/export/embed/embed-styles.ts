/*
 * Style sheets of embedded pages. They are inline, so a frame on another site loads no files; the policy
 * allows each by its hash, so there are only these few.
 */

/** A small version of the site's style, without its fonts. */
const base = `:root{color-scheme:light dark}*{box-sizing:border-box}body{margin:0;padding:1rem 1.125rem;font:1rem/1.5 ui-sans-serif,system-ui,"Segoe UI",Roboto,Arial,sans-serif;background:light-dark(#fcfcfb,#121416);color:light-dark(#16181b,#e9eaec);border:1px solid light-dark(#d9dce0,#30353b);min-height:100vh;overflow-wrap:break-word}a{color:inherit}a:focus-visible{outline:2px solid light-dark(#1b4f8a,#8fbcf0);outline-offset:2px}h1,.words{font-family:ui-serif,Charter,"Iowan Old Style",Georgia,"Noto Serif",serif}h1{margin:.25rem 0 .5rem;font-size:1.25rem;line-height:1.25}h1.plain{font-weight:400}h1 a{text-decoration:none}h1 a:hover{text-decoration:underline}p{margin:.5rem 0}ul{margin:0;padding:0;list-style:none}.small{margin:0;font-size:.8125rem;color:light-dark(#4b5158,#aab1b9)}svg{width:.7em;height:.7em;margin-right:.35em}.foot{margin-top:1rem}`;

/** Minimum widths for one column per report; with more reports they are stacked at any width. */
const widths = [
  { maxReports: 3, from: '36rem' },
  { maxReports: 7, from: '68rem' },
] as const;

const line = '1px solid light-dark(#d9dce0,#30353b)';

/** One block per detail, with the words of each report: fits every width. */
const blocks = `table,tbody,tr,tbody th,td{display:block}table{font-size:.875rem}thead,.no-quote{display:none}tr{padding:.6rem 0;border-top:${line}}th,td{padding:.15rem 0;text-align:left;vertical-align:top}th{font-weight:600}th .small{font-weight:400}th .small,td li{margin:0}td{display:flex;flex-wrap:wrap;gap:0 .8rem}.report-source{flex:none;width:12rem;max-width:100%;font-size:.8125rem}td ul{flex:1 1 12rem}`;

/** One column per report. */
const table = `table{display:table;table-layout:fixed;width:100%;border-collapse:collapse}thead{display:table-header-group}tbody{display:table-row-group}tr{display:table-row}tbody th,td,td.no-quote{display:table-cell}th,td{padding:.4rem .75rem .4rem 0;border-top:${line}}.report-source{display:none}`;

/** The style sheet of an embedded entry. */
export const entryStyle = base;

/** Returns the style sheet of an embedded event. */
export function buildEventStyle(reports: number): string {
  const columns = widths.find(({ maxReports }) => reports <= maxReports);
  return base + blocks + (columns ? `@media (width>=${columns.from}){${table}}` : '');
}

/** Every style sheet of embedded pages. */
export const embedStyles: readonly string[] = [
  entryStyle,
  ...widths.map(({ maxReports }) => buildEventStyle(maxReports)),
  buildEventStyle(Number.POSITIVE_INFINITY),
];
