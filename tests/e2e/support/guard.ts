// Notes everything that no page of the site may do: leave the host, complain, throw, or break its policy.
import type { BrowserContext, Page } from '@playwright/test';

export class Guard {
  readonly #site: string;
  readonly #complaints: string[] = [];
  readonly #others: string[] = [];
  readonly #allowed: RegExp[] = [];

  /** `site`: the address under which every request must be. */
  constructor(site: string) {
    this.#site = site;
  }

  allow(pattern: RegExp): void {
    this.#allowed.push(pattern);
  }

  problems(): readonly string[] {
    const complaints = this.#complaints.filter((text) => !this.#allowed.some((each) => each.test(text)));
    return [...new Set([...this.#others, ...complaints])];
  }

  async watch(context: BrowserContext): Promise<void> {
    context.on('request', (request) => this.#noteRequest(request.url()));
    context.on('console', (message) => {
      const type = message.type();
      if (type !== 'error' && type !== 'warning') return;
      const { url } = message.location();
      this.#complaints.push(`console ${type}: ${message.text()}${url === '' ? '' : ` (${url})`}`);
    });
    context.on('weberror', (error) => {
      this.#others.push(`uncaught: ${error.error().stack ?? error.error().message}`);
    });
    const watchPage = (page: Page): void => {
      page.on('websocket', (socket) => this.#noteRequest(socket.url()));
      page.on('crash', () => this.#others.push('the page crashed'));
      // A worker that has ended meanwhile has nothing to report.
      page.on('worker', (worker) => worker.evaluate(reportBreaches).catch(() => {}));
    };
    context.pages().forEach(watchPage);
    context.on('page', watchPage);
    await context.addInitScript(reportBreaches);
  }

  #noteRequest(address: string): void {
    if (/^(?:blob|data):/.test(address) || address.startsWith(this.#site)) return;
    this.#others.push(`request outside of the site: ${address}`);
  }
}

/** Runs in the page and in its workers; the browser itself stays silent on a breach in a worker. */
function reportBreaches(): void {
  globalThis.addEventListener('securitypolicyviolation', (event) => {
    const { effectiveDirective, blockedURI, sourceFile, lineNumber } = event as SecurityPolicyViolationEvent;
    // biome-ignore lint/suspicious/noConsole: the console is what the guard listens to
    console.error(`policy breach: ${effectiveDirective} stops ${blockedURI} at ${sourceFile}:${lineNumber}`);
  });
}
