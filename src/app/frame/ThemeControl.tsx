import { Monitor, Moon, Sun } from 'lucide-react';
import { useState } from 'react';
import { useOnDemand } from '../later/useOnDemand';
import type { ThemeProps } from './ThemeChoices';
import { chooseTheme, readTheme, THEME_NAMES } from './theme';

const ICONS = { system: Monitor, light: Sun, dark: Moon } as const;

const load = () => import('./ThemeChoices').then(({ ThemeChoices }) => ThemeChoices);

export function ThemeControl() {
  const [theme, setTheme] = useState(readTheme);
  const { Loaded, failed, button } = useOnDemand<ThemeProps>(load);
  const Icon = ICONS[theme];
  const icon = <Icon aria-hidden size={15} />;
  if (Loaded !== null) {
    return (
      <Loaded
        theme={theme}
        icon={icon}
        onChoose={(chosen) => {
          chooseTheme(chosen);
          setTheme(chosen);
        }}
      />
    );
  }
  return (
    <>
      <button
        type="button"
        className="control"
        aria-label={`Theme: ${THEME_NAMES[theme]}`}
        aria-haspopup="menu"
        {...button}
      >
        {icon}
      </button>
      {failed && (
        <p role="alert" className="text-accent text-xs">
          The themes could not be loaded. Reload the page to try again.
        </p>
      )}
    </>
  );
}
