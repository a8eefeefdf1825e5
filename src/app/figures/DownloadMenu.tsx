import { Menu } from '@base-ui/react/menu';
import { Download } from 'lucide-react';
import { type ExportTable, formatCsv, recordsOf } from '../../analysis/exportTable';
import { describeFilters } from '../../corpus/filters';
import { formatPinned } from '../../view/address';
import { useInfo } from '../engineContext';
import { useFilters, useParams } from '../useView';
import { downloadText } from './download';

/** The rows of a figure or list as files; JSON also says what they are rows of. */
export function DownloadMenu({ table }: { readonly table: ExportTable }) {
  const info = useInfo();
  const params = useParams();
  const filters = useFilters();
  const name = `readout-${table.name}-${info.fingerprint}`;
  const json = () => ({
    corpus: info.title,
    fingerprint: info.fingerprint,
    figure: table.name,
    filters,
    described: describeFilters(filters, info),
    query: filters.q,
    link: `${location.origin}${location.pathname}${formatPinned({ ...params, v: info.fingerprint })}`,
    rows: recordsOf(table),
  });
  return (
    <Menu.Root>
      <Menu.Trigger className="control" aria-label="Download" title="Download">
        <Download aria-hidden size={14} />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner sideOffset={4} align="end" className="z-50">
          <Menu.Popup className="popup min-w-36 py-1">
            <Item
              label="CSV"
              onChoose={() => downloadText(`${name}.csv`, 'text/csv;charset=utf-8', formatCsv(table))}
            />
            <Item
              label="JSON"
              onChoose={() =>
                downloadText(`${name}.json`, 'application/json', `${JSON.stringify(json(), null, 2)}\n`)
              }
            />
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
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
