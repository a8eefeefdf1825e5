// Popups whose program is loaded when they are first wanted: what nobody opens costs no bytes.
import { type ComponentType, useState } from 'react';

interface OnDemand<Props> {
  /** The component, once it is loaded; null until then. */
  readonly Loaded: ComponentType<Props> | null;
  readonly failed: boolean;
  /** For the button that stands in its place. */
  readonly button: {
    readonly onClick: () => void;
    readonly onPointerEnter: () => void;
    readonly onFocus: () => void;
  };
}

/** `load` begins when the pointer or the focus comes near, and its component takes the button's place on a click. */
export function useOnDemand<Props>(load: () => Promise<ComponentType<Props>>): OnDemand<Props> {
  const [Loaded, setLoaded] = useState<ComponentType<Props> | null>(null);
  const [failed, setFailed] = useState(false);
  const warm = () => void load().catch(() => {});
  return {
    Loaded,
    failed,
    button: {
      onPointerEnter: warm,
      onFocus: warm,
      onClick: () =>
        void load().then(
          (component) => setLoaded(() => component),
          () => setFailed(true),
        ),
    },
  };
}
