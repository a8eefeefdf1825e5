import { Menu } from '@base-ui/react/menu';
import { Download } from 'lucide-react';
import { useState } from 'react';
import { type ExportTable, formatCsv, recordsOf } from '../../../analysis/exports/exportFile';
import { formatPinned } from '../../../view/address';
import { describeHitsOverTime } from '../../../view/describe/time';
import { describeChoice } from '../../../view/describe/typed';
import { useAddress } from '../../address/useView';
import { useEngine, useInfo } from '../../asking/engineContext';
import { inAddress, useSubcorpus } from '../../subcorpus/subcorpus';
import { downloadText } from './download';

export interface DownloadProps {
  readonly table: () => ExportTable | Promise<ExportTable>;
  /** While the rows on screen are those of the last question. */
  readonly disabled?: boolean;
}

/** The rows of a figure or list as files; JSON also says what they are rows of. Open as soon as it is there. */
export function DownloadChoices({ table, disabled = false }: DownloadProps) {
  const [failed, setFailed] = useState<Error | null>(null);
  const engine = useEngine();
  const info = useInfo();
  const address = useAddress();
  const subcorpus = useSubcorpus();
  const { filters } = subcorpus;
  const json = async (rows: ExportTable) => ({
    corpus: info.title,
    fingerprint: info.fingerprint,
    figure: rows.name,
    filters,
    described: describeChoice(filters, info),
    query: filters.q,
    counted:
      filters.q === null ? null : describeHitsOverTime(await engine.hitsOverTime({ filters, by: null })),
    link: `${location.origin}${location.pathname}${formatPinned({ ...address, ...inAddress(subcorpus), v: info.fingerprint })}`,
    rows: recordsOf(rows),
  });
  async function download(write: (name: string, rows: ExportTable) => void | Promise<void>) {
    try {
      const rows = await table();
      await write(`readout-${rows.name}-${info.fingerprint}`, rows);
      setFailed(null);
    } catch (error) {
      setFailed(error instanceof Error ? error : new Error(String(error)));
    }
  }
  return (
    <Menu.Root defaultOpen>
      <Menu.Trigger className="control" aria-label="Download" title="Download" disabled={disabled}>
        <Download aria-hidden size={14} />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner sideOffset={4} align="end" className="z-50">
          <Menu.Popup className="popup min-w-36 py-1">
            <Item
              label="CSV"
              onChoose={() =>
                void download((name, rows) =>
                  downloadText(`${name}.csv`, 'text/csv;charset=utf-8', formatCsv(rows)),
                )
              }
            />
            <Item
              label="JSON"
              onChoose={() =>
                void download(async (name, rows) =>
                  downloadText(
                    `${name}.json`,
                    'application/json',
                    `${JSON.stringify(await json(rows), null, 2)}\n`,
                  ),
                )
              }
            />
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
      {failed !== null && (
        <p role="alert" className="text-accent text-xs">
          The download failed: {failed.message}
        </p>
      )}
    </Menu.Root>
  );
}

function Item({ label, onChoose }: { readonly label: string; readonly onChoose: () => void }) {
  return (
    <Menu.Item
      className="flex min-h-8 cursor-default items-center px-3 data-highlighted:bg-sunken"
      onClick={onChoose}
    >
      {label}
    </Menu.Item>
  );
}
