import { useEffect } from 'react';

/** Sets the document's title while the view is shown. */
export function useTitle(title: string | null): void {
  useEffect(() => {
    if (title !== null) document.title = title;
  }, [title]);
}
