// The programs of views, each loaded when its view is first wanted.
import { lazyRouteComponent } from '@tanstack/react-router';

/**
 * A view's component. Where its program does not load, the view fails and the frame around it stays: under the
 * browser's own error, the router would load the page anew at once, and off line nothing of it would be left.
 */
export function viewProgram<Name extends string, Program extends Record<Name, () => React.ReactNode>>(
  load: () => Promise<Program>,
  name: Name,
) {
  const loadOrFail = () =>
    load().catch((cause: unknown) => {
      throw new Error('Its program did not load.', { cause });
    });
  return lazyRouteComponent(loadOrFail, name);
}
