// The security policy of every page and of the worker: nothing from any other host, and no text made into a program.
export const POLICY = [
  "default-src 'self'",
  "img-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  // The one that `src/engine/startWorker.ts` makes: the worker's address, and no other.
  'trusted-types readout',
].join('; ');
