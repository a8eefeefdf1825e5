// Before the first paint, so that a chosen theme does not flash: the one setting that is kept on this device.
try {
  const theme = localStorage.getItem('readout-theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage is closed: the system's theme it is.
}
