import { runsOf } from '../../view/direction';

interface WordedProps {
  readonly children: string;
}

/** A sentence of the interface: a name in it that runs from the right stands apart, and leaves all around it in order. */
export function Worded({ children }: WordedProps) {
  let at = 0;
  return runsOf(children).map(({ text, fromRight }) => {
    const start = at;
    at += text.length;
    return fromRight ? <bdi key={start}>{text}</bdi> : text;
  });
}
