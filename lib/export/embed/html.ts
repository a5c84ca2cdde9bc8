import { escapeMarkup } from '@/lib/text/escape-markup';

/** Markup whose every inserted text was escaped. */
export type Html = { readonly html: string };

/** Writes markup; what is inserted is text and is escaped, unless it is markup made here itself. */
export function html(
  parts: TemplateStringsArray,
  ...values: readonly (string | number | Html | readonly Html[] | null)[]
): Html {
  const filled = parts.map((part, index) => part + markup(values[index] ?? null));
  return { html: filled.join('') };
}

function markup(value: string | number | Html | readonly Html[] | null): string {
  if (value === null) return '';
  if (typeof value === 'string' || typeof value === 'number') return escapeMarkup(String(value));
  return 'html' in value ? value.html : value.map((one) => one.html).join('');
}
