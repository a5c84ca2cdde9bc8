import { escapeMarkup } from '@/lib/text/escape-markup';

/** Markup in which every inserted text is escaped. */
export type Html = { readonly html: string };

/** Builds markup. Inserted text is escaped; inserted `Html` is not. */
export function html(
  parts: TemplateStringsArray,
  ...values: readonly (string | number | Html | readonly Html[] | null)[]
): Html {
  const pieces = parts.map((part, index) => part + toMarkup(values[index] ?? null));
  return { html: pieces.join('') };
}

function toMarkup(value: string | number | Html | readonly Html[] | null): string {
  if (value === null) return '';
  if (typeof value === 'string' || typeof value === 'number') return escapeMarkup(String(value));
  return 'html' in value ? value.html : value.map((one) => one.html).join('');
}
