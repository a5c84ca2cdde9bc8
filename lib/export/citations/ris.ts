import type { CslItem } from './csl-item';

const types: Readonly<Record<CslItem['type'], string>> = { 'post-weblog': 'BLOG', webpage: 'ELEC' };

/**
 * An item as RIS: a tag, two spaces, a hyphen, a space and the value, a line each, ended by CR and LF.
 * Written here because the plugin of citation.js breaks values after 70 signs, within words, and cuts
 * the id after 20.
 */
export function ris(item: CslItem): string {
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
