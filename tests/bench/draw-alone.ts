import { readFileSync } from 'node:fs';
import type { BodyScripts } from '@/lib/build/scripts/fill-body';
import { drawDocuments } from '@/lib/build/share-work';

/** Draws documents and does nothing else, to be measured. Arguments: the folder, the scripts’ names. */
const [out = '', scripts = ''] = process.argv.slice(2);
// Written by the measurement that starts this.
const given = JSON.parse(readFileSync(scripts, 'utf8')) as BodyScripts;
await drawDocuments(out, given);
