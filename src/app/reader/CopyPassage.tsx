import type { DocumentView } from '../../analysis/finding/documentView';
import { fragmentOf, type Quotation } from '../../view/quotation';
import { useInfo } from '../asking/engineContext';
import { CopyText } from '../controls/CopyText';
import { citeQuotation, passageAddress } from './passageLink';

interface CopyPassageProps {
  readonly document: DocumentView;
  readonly quotation: Quotation;
}

/** The two ways to take a passage along: its link, or its words with the citation. */
export function CopyPassage({ document, quotation }: CopyPassageProps) {
  const { fingerprint } = useInfo();
  const link = passageAddress(document.id, fragmentOf(quotation.sentence, 'bare'));
  const citation = citeQuotation(document, quotation, fingerprint);
  return (
    <>
      <CopyText key={`link ${link}`} label="Copy link" text={link} />
      <CopyText key={`quotation ${citation}`} label="Copy quotation" text={citation} />
    </>
  );
}
