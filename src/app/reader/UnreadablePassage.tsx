import { PassageFrame } from './PassageFrame';

/** An address whose fragment means to name a passage and cannot be read. */
export function UnreadablePassage({ fragment }: { readonly fragment: string }) {
  return (
    <PassageFrame>
      <p role="status" className="basis-full">
        The address names a passage in a way that cannot be read:{' '}
        <span className="break-all">“{fragment}”</span>. It may have been cut off.
      </p>
    </PassageFrame>
  );
}
