import type { CslItem } from './csl-item';

const types: Readonly<Record<CslItem['type'], string>> = { 'post-weblog': 'BLOG', webpage: 'ELEC' };

/**
 * Formats an item as RIS: one field per line (tag, two spaces, hyphen, space, value), ended by CR LF. The
 * plugin of citation.js is not used: it breaks values after 70 characters, within words, and cuts ids
 * after 20.
 */
export function formatRis(item: CslItem): string {
  const date = item.issued?.['date-parts'][0]
    .map((part) => String(part).padStart(2, '0'))
    .join('/');
  const rows: [tag: string, value: string | undefined][] = [
    ['TY', types[item.type]],
    ['AU', item.author[0]?.literal],
    ['TI', item.title],
    ['T2', item['container-title']],
    ['PB', item.publisher],
    ['PY', date?.slice(0, 4)],
    ['DA', date && `${date}/`],
    ['LA', item.language],
    ['UR', item.URL],
    ['DB', item.archive],
    ['N1', item.note],
    ['ID', item.id],
    ['ER', ''],
  ];
  return rows
    .filter(([, value]) => value !== undefined)
    .map(([tag, value]) => `${tag}  - ${value}\r\n`)
    .join('');
}
