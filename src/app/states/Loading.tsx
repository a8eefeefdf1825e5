interface LoadingProps {
  /** What is awaited, for those who cannot see the skeleton: "Loading the meetings". */
  readonly label: string;
  /** Height of what will stand here in pixels, so that nothing jumps; or classes that give it. */
  readonly height: number | string;
}

export function Loading({ label, height }: LoadingProps) {
  const [className, style] = typeof height === 'string' ? [height, {}] : ['', { height }];
  return (
    <div aria-busy="true" className={`skeleton w-full animate-pulse ${className}`} style={style}>
      <span className="sr-only">{label}</span>
    </div>
  );
}
