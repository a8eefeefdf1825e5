// Files over the network.
import { readBody, type TakeBytes } from './readBody';

/** Gives the bytes of an address to `take`; rejects with an Error that says what failed, or with what `take` throws. */
export type FetchBytes = (address: string, take: TakeBytes, cache?: RequestCache) => Promise<void>;

/** The message names the file and what the server said. */
export const fetchBytes: FetchBytes = async (address, take, cache = 'default') => {
  const file = fileOf(address);
  let response: Response;
  try {
    response = await fetch(address, { cache });
  } catch {
    throw new Error(`Could not load ${file}: no answer from the server.`);
  }
  if (!response.ok) throw new Error(`Could not load ${file}: the server answered ${response.status}.`);
  await readBody(response, take, new Error(`Could not load ${file}: the connection broke off.`));
};

/** The name at the end of an address. */
export function fileOf(address: string): string {
  return new URL(address).pathname.split('/').at(-1) ?? address;
}
