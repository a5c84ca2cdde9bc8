import { createRequire } from 'node:module';
import type Sharp from 'sharp';

/** The image library. Required, because Node 20.9 cannot parse the import attributes in its ES module. */
export const sharp: typeof Sharp = createRequire(import.meta.url)('sharp');
