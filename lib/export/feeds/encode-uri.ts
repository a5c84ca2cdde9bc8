/**
 * An address as the specifications of feeds ask for it (RFC 3986): signs that no address may hold are
 * percent-encoded, as browsers do when they follow it. Any other address stays as it was written.
 * @param address http or https, as the catalogue and front matter have checked
 */
export function uriOf(address: string): string {
  if (!forbidden.test(address)) return address;
  return new URL(address).href.replace(new RegExp(forbidden, 'g'), encodeURIComponent);
}

const forbidden = /[^\w\-.~:/?#[\]@!$&'()*+,;=%]/;
