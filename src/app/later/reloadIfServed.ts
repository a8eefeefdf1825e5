/**
 * Loads the page anew: a browser remembers a program that failed. Rejects where the site does not answer, since the page
 * that stands would be lost for the browser's own error page.
 */
export async function reloadIfServed(): Promise<void> {
  const isServed = await fetch(import.meta.env.BASE_URL, { method: 'HEAD', cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  );
  if (!isServed) throw new Error('The site does not answer.');
  location.reload();
}
