/**
 * Where readers can write to whoever publishes this site: an address of mail or web, from the environment variable
 * CONTACT; null when it is not set.
 */
export const CONTACT = process.env.CONTACT ?? null;

/** `editor@example.org` as a link: mailto for mail, as it is for an address of the web. */
export function contactHref(contact: string): string {
  return contact.includes('://') ? contact : `mailto:${contact}`;
}
