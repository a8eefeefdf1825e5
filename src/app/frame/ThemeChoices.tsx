import { Menu } from '@base-ui/react/menu';
import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { THEME_NAMES, THEMES, type Theme } from './theme';

export interface ThemeProps {
  readonly theme: Theme;
  readonly icon: ReactNode;
  readonly onChoose: (theme: Theme) => void;
}

/** Open as soon as it is there. */
export function ThemeChoices({ theme, icon, onChoose }: ThemeProps) {
  return (
    <Menu.Root defaultOpen>
      <Menu.Trigger className="control" aria-label={`Theme: ${THEME_NAMES[theme]}`}>
        {icon}
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner sideOffset={4} align="end">
          <Menu.Popup className="popup min-w-36 py-1">
            <Menu.RadioGroup value={theme} onValueChange={onChoose}>
              {THEMES.map((one) => (
                <Menu.RadioItem
                  key={one}
                  value={one}
                  closeOnClick
                  className="flex min-h-8 cursor-default items-center gap-2 px-3 data-highlighted:bg-sunken"
                >
                  <span className="w-4">
                    <Menu.RadioItemIndicator>
                      <Check aria-hidden size={14} />
                    </Menu.RadioItemIndicator>
                  </span>
                  {THEME_NAMES[one]}
                </Menu.RadioItem>
              ))}
            </Menu.RadioGroup>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
