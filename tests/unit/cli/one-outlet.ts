import { outletSchema } from '@/lib/schema/catalogue';

/** A catalogue of one outlet, for commands that bring articles in. */
export const oneOutlet = [
  outletSchema.parse({
    id: 'trt-world',
    name: 'TRT World',
    country: 'Türkiye',
    homeZone: 'Europe/Istanbul',
    url: 'https://www.trtworld.com',
    mark: { shape: 'square', hue: 'amber' },
  }),
];
