import { z } from 'zod';

/**
 * A calendar day, `YYYY-MM-DD` (ISO 8601). It has no zone of its own; the context defines it.
 * `z.iso.date()` rejects days that do not exist, such as 2023-02-30.
 */
export const daySchema = z.iso.date();
export type Day = z.infer<typeof daySchema>;

/** A wall-clock time as printed, in 24-hour form: `HH:MM`. */
export const clockSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
export type Clock = z.infer<typeof clockSchema>;

/** A UTC instant in ISO 8601, `2023-03-14T16:17:00Z`. */
export const instantSchema = z.iso.datetime();
export type Instant = z.infer<typeof instantSchema>;
