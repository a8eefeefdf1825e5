interface LoadingProps {
  /** What is awaited, for those who cannot see the skeleton: "Loading the meetings". */
  readonly label: string;
  /** Height of what will stand here, so that nothing jumps. */
  readonly height: number;
}

export function Loading({ label, height }: LoadingProps) {
  return (
    <div aria-busy="true" className="skeleton w-full animate-pulse" style={{ height }}>
      <span className="sr-only">{label}</span>
    </div>
  );
}
