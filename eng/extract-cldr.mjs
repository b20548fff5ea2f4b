// Takes from CLDR the few facts that the tests of the language packs need, and writes them to tests/data/cldr/languages.json.
//
//   npm pack cldr-core@48.2.0 cldr-numbers-full@48.2.0 cldr-dates-full@48.2.0 cldr-misc-full@48.2.0
//   (unpack each into a folder of its own name)
//   node eng/extract-cldr.mjs <folder that holds the four> <repository>
//
// Per language: the samples of its plural rules, the long form of a day in each month, the form of each month of a year, list patterns,
// quotation marks and separators. Dates are written out here from CLDR's patterns, so that the tests compare text with text.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [packages, repository] = process.argv.slice(2);
const target = join(repository, "tests", "data", "cldr");
const tags = ["en", "en-GB", "ru", "tk", "uz-Latn", "uz-Cyrl", "kk", "ky", "tg", "fr", "de", "tr", "uk", "be", "az", "ka", "hy", "pl", "es", "it", "fa", "ar", "ug"];
// CLDR has no folder for the script that a language is usually written in.
const localeOf = (tag) => (tag === "uz-Latn" ? "uz" : tag);
const read = (...path) => JSON.parse(readFileSync(join(packages, ...path), "utf8"));
const main = (pack, locale, file) => read(pack, "main", locale, file).main[locale];

const cardinals = read("cldr-core", "supplemental", "plurals.json").supplemental["plurals-type-cardinal"];
const ordinals = read("cldr-core", "supplemental", "ordinals.json").supplemental["plurals-type-ordinal"];

// "n % 10 = 1 @integer 1, 21, … @decimal 1.0~1.5" becomes ["1", "21", "1.0~1.5"]; the tests count through the ranges.
function samples(rules) {
  const found = {};
  for (const [name, rule] of Object.entries(rules ?? {})) {
    const texts = rule.split("@").slice(1).map((part) => part.replace(/^(integer|decimal)/, ""));
    found[name.replace("pluralRule-count-", "")] = texts.flatMap((t) => t.split(",")).map((t) => t.trim()).filter((t) => t && t !== "…");
  }
  return found;
}

// UTS#35, part 4, "Date Format Patterns", as far as long dates use it.
function write(pattern, calendar, digits, year, month, day) {
  const number = (n, width) => [...String(n).padStart(width, "0")].map((c) => [...digits][c]).join("");
  return pattern.replace(/'([^']*)'|y+|M+|L+|d+/g, (field, literal) => {
    if (literal !== undefined) return literal;
    if (field[0] === "y") return number(year, 1);
    if (field[0] === "d") return number(day, field.length);
    const form = field[0] === "M" ? "format" : "stand-alone";
    const width = { 3: "abbreviated", 4: "wide" }[field.length];
    return width ? calendar.months[form][width][month] : number(month, field.length);
  });
}

const systems = read("cldr-core", "supplemental", "numberingSystems.json").supplemental.numberingSystems;
const languages = {};
for (const tag of tags) {
  const locale = localeOf(tag);
  const calendar = main("cldr-dates-full", locale, "ca-gregorian.json").dates.calendars.gregorian;
  const numbers = main("cldr-numbers-full", locale, "numbers.json").numbers;
  const system = numbers.defaultNumberingSystem;
  const symbols = numbers[`symbols-numberSystem-${system}`];
  const lists = main("cldr-misc-full", locale, "listPatterns.json").listPatterns;
  const marks = main("cldr-misc-full", locale, "delimiters.json").delimiters;
  const patterns = (list) => ({ pair: list["2"], start: list.start, middle: list.middle, end: list.end });
  const months = [...Array(12).keys()].map((m) => m + 1);
  const long = typeof calendar.dateFormats.long === "string" ? calendar.dateFormats.long : calendar.dateFormats.long._value;
  const ofYear = calendar.dateTimeFormats.availableFormats.yMMMM;
  const digits = systems[system]._digits;
  languages[tag] = {
    cardinal: samples(cardinals[tag.split("-")[0]]),
    ordinal: samples(ordinals[tag.split("-")[0]]),
    days: months.map((m) => write(long, calendar, digits, 2025, m, m + 4)),
    months: months.map((m) => write(ofYear, calendar, digits, 2025, m, 1)),
    and: patterns(lists["listPattern-type-standard"]),
    or: patterns(lists["listPattern-type-or"]),
    quotes: [marks.quotationStart, marks.quotationEnd, marks.alternateQuotationStart, marks.alternateQuotationEnd],
    numbers: { digits: system, group: symbols.group, decimal: symbols.decimal, minimum_grouping: Number(numbers.minimumGroupingDigits) },
  };
}

mkdirSync(target, { recursive: true });
copyFileSync(join(packages, "cldr-core", "LICENSE"), join(target, "LICENSE"));
const head = { source: "CLDR 48.2.0, npm packages cldr-core, cldr-numbers-full, cldr-dates-full, cldr-misc-full", license: "Unicode-3.0, see LICENSE" };
// One language a line: small, and a difference shows which language changed.
const lines = Object.entries(languages).map(([tag, facts]) => `${JSON.stringify(tag)}: ${JSON.stringify(facts)}`);
writeFileSync(join(target, "languages.json"), `{"meta": ${JSON.stringify(head)}, "languages": {\n${lines.join(",\n")}\n}}\n`);
