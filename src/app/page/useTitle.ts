import { useEffect } from 'react';

/** Sets the document's title while the view is shown. */
export function useTitle(title: string | null): void {
  useEffect(() => {
    if (title === null) return;
    // In a task of its own: the browser tells its own process, which takes longer than a view should wait.
    const timer = setTimeout(() => {
      document.title = title;
    });
    return () => clearTimeout(timer);
  }, [title]);
}
