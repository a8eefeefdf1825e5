import { SKELETON } from '../../view/pageLook';
import { IndexLoading } from './IndexLoading';

interface LoadingProps {
  /** What is awaited, for those who cannot see the skeleton: "Loading the meetings". */
  readonly label: string;
  /** Height of what will stand here in pixels, so that nothing jumps; or classes that give it. */
  readonly height: number | string;
  /** For what cannot be counted before the token index is there: says how far that is. */
  readonly counts?: boolean;
}

export function Loading({ label, height, counts = false }: LoadingProps) {
  const [className, style] = typeof height === 'string' ? [height, {}] : ['', { height }];
  const skeleton = (
    <div aria-busy="true" className={`${SKELETON} ${className}`} style={style}>
      <span className="sr-only">{label}</span>
    </div>
  );
  if (!counts) return skeleton;
  return (
    <div className="relative">
      {skeleton}
      <IndexLoading />
    </div>
  );
}
