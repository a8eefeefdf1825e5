import { Component, type ReactNode } from 'react';
import { reloadIfServed } from '../../later/reloadIfServed';
import { Failed } from '../../states/Failed';

interface FigureBoundaryProps {
  readonly heading: string;
  readonly children: ReactNode;
}

/** Keeps a chart or table whose program does not load, or which throws, from taking the view with it. */
export class FigureBoundary extends Component<FigureBoundaryProps, { readonly error: Error | null }> {
  override state: { readonly error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <Failed
        what={`“${this.props.heading}”`}
        error={error}
        onRetry={() => void reloadIfServed().catch((silence: Error) => this.setState({ error: silence }))}
      />
    );
  }
}
