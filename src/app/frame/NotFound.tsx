import { Link } from '@tanstack/react-router';
import { NOT_FOUND_PAGE } from '../../view/pages';
import { useTitle } from '../page/useTitle';
import { PlainMain } from '../states/PlainMain';

export function NotFound() {
  useTitle(NOT_FOUND_PAGE.title);
  return (
    <PlainMain heading="There is no page at this address">
      <p className="mb-2 text-base">
        The address may have been cut off on its way to you, or the page may belong to another corpus.
      </p>
      <p className="text-base">
        Go to the{' '}
        <Link to="/" className="link">
          overview of all meetings
        </Link>{' '}
        or{' '}
        <Link to="/search/" className="link">
          search them
        </Link>
        .
      </p>
    </PlainMain>
  );
}
