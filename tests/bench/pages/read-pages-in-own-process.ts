import { type PageFile, readPage } from './page-reading';

/** Reads the pages that the process which started this one sends, one after another. */
process.on('message', (page: PageFile) => process.send?.(readPage(page)));
