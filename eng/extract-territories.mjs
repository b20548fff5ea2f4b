// Writes the names of countries that packs do not hold: src/AppealKit.Languages/Countries/Territories/<tag>.tsv, from CLDR.
//   npm pack cldr-localenames-full@48.2.0 && tar xzf cldr-localenames-full-48.2.0.tgz
//   node eng/extract-territories.mjs package/main
import { readFileSync, writeFileSync } from 'node:fs';

const tags = ['en', 'ru', 'tk', 'uz-Latn', 'uz-Cyrl', 'kk', 'ky', 'tg', 'fr', 'de', 'tr', 'uk', 'be', 'az', 'ka', 'hy', 'pl', 'es', 'it', 'fa', 'ar', 'ug'];
// Not countries: what CLDR uses for unions, places without a code, and for tests.
const others = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ']);
for (const tag of tags) {
  const locale = tag === 'uz-Latn' ? 'uz' : tag;
  const names = JSON.parse(readFileSync(`${process.argv[2]}/${locale}/territories.json`, 'utf8')).main[locale].localeDisplayNames.territories;
  const lines = Object.entries(names).filter(([code, name]) => /^[A-Z]{2}$/.test(code) && !others.has(code) && name !== code)
    .sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, name]) => `${code}\t${name}\n`);
  writeFileSync(new URL(`../src/AppealKit.Languages/Countries/Territories/${tag}.tsv`, import.meta.url), lines.join(''));
}
