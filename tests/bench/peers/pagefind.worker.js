// Pagefind: its own bundle, fetched in pieces as queries need them.
import { serveEngine } from '../protocol';

let pagefind;

serveEngine({
  async open(base) {
    // It reads the language of the page, which a worker has not.
    globalThis.document ??= {
      querySelector: () => ({ getAttribute: () => 'en' }),
      documentElement: { lang: 'en' },
    };
    globalThis.window ??= globalThis;
    pagefind = await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`);
    await pagefind.options({ basePath: `${base}pagefind/`, baseUrl: '/' });
    await pagefind.init();
  },
  async ask({ kind, text }) {
    const { results } = await pagefind.search(kind === 'phrase' ? `"${text}"` : text);
    const best = await Promise.all(results.slice(0, 20).map(async (result) => (await result.data()).url));
    return { total: results.length, best: best.map((url) => Number(url.replace(/\D/g, ''))) };
  },
});
