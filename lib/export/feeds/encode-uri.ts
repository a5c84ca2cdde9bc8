/**
 * Returns a URL as feeds require it (RFC 3986): characters that a URI may not contain are percent-encoded, as
 * browsers do when they follow it. Any other URL is returned unchanged.
 * @param url http or https, as the catalogue and front matter guarantee
 */
export function encodeUri(url: string): string {
  if (!forbidden.test(url)) return url;
  return new URL(url).href.replace(new RegExp(forbidden, 'g'), encodeURIComponent);
}

const forbidden = /[^\w\-.~:/?#[\]@!$&'()*+,;=%]/;
