import type { ValueOfFacet } from '@/lib/search/index-format';

/** A choice of one value to narrow a search to. */
export function SearchChoice({
  name,
  label,
  any,
  values,
}: {
  name: 'topic' | 'outlet' | 'day';
  label: string;
  /** What the choice of no value is called. */
  any: string;
  values: readonly ValueOfFacet[];
}) {
  return (
    <label>
      <span>{label}</span>
      <select name={name} data-control="">
        <option value="">{any}</option>
        {values.map(({ id, label: words }) => (
          <option key={id} value={id}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
