// How the page names the mark with which an occurrence begins.
import type { Occurrence } from '../../view/hits';

export function hitId({ paragraph, start }: Pick<Occurrence, 'paragraph' | 'start'>): string {
  return `hit-${paragraph}-${start}`;
}
