// The bytes of an answer as they arrive.

export type TakeBytes = (bytes: Uint8Array<ArrayBuffer>) => void;

/**
 * Gives each piece to `take`. Rejects with what `take` throws, or with `broken` where no more arrives; `within` may limit how
 * long a piece is waited for.
 */
export async function readBody(
  { body }: Response,
  take: TakeBytes,
  broken: Error,
  within: <T>(piece: Promise<T>) => Promise<T> = (piece) => piece,
): Promise<void> {
  const reader = body?.getReader();
  for (;;) {
    const piece = reader && (await within(reader.read()).catch(() => Promise.reject(broken)));
    if (piece?.value === undefined) return;
    try {
      take(piece.value);
    } catch (error) {
      reader?.cancel().catch(() => {});
      throw error;
    }
  }
}
