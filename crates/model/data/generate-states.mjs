// Writes states.json: every Member State and observer State of the United Nations with its names.
//
// Run by hand when a name changes; the result is reviewed and committed.
//   npm install --no-save i18n-iso-countries@7.14 cldr-localenames-full@48.2.0      (in a temporary folder)
//   node generate-states.mjs THAT_FOLDER
// It also reads Debian's package iso-codes (/usr/share/iso-codes/json and its translations).
//
// The three sources give codes, a first wording of each name, and further spellings by which a name in a
// partner's file is known. states-overlay.json has the last word on every name: it holds the form in use at
// the United Nations wherever a source differs. A source's name for a state listed under `only_overlay` is
// not used at all, not even as a further spelling.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const LANGUAGES = ["en", "fr", "es", "pt", "ar", "tr", "zh", "ru"];
const FORMAL_LANGUAGES = ["en", "fr", "es", "ar", "zh", "ru"];
const ISO_FOLDERS = { fr: "fr", es: "es", pt: "pt", ar: "ar", tr: "tr", zh: "zh_CN", ru: "ru" };
// The first is the form shown; the others are spellings that partners use.
const CLDR_LOCALES = { pt: ["pt-PT", "pt"], zh: ["zh", "zh-Hant"] };

const here = dirname(fileURLToPath(import.meta.url));
const readJson = (...parts) => JSON.parse(readFileSync(join(...parts), "utf8"));

/** Spells a name the way all names here are spelt: one space, typographic apostrophe, composed letters. */
function tidy(name) {
  return name.normalize("NFC").replaceAll("'", "’").replaceAll(/\s+/g, " ").trim();
}

/** Makes two spellings equal that differ only in case, marks or punctuation; as `fold` in src/fold.rs does. */
function fold(name) {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFKD")
    .replaceAll(/[\p{Mn}\u0640]/gu, "")
    .replaceAll("ı", "i")
    .replaceAll("ة", "ه")
    .replaceAll("ى", "ي")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Reads translations by English text from a compiled catalogue of iso-codes. */
function isoTranslations(folder) {
  const text = execFileSync("msgunfmt", ["--no-wrap", `/usr/share/locale/${folder}/LC_MESSAGES/iso_3166-1.mo`], {
    encoding: "utf8",
  });
  const unquote = (quoted) => JSON.parse(quoted);
  const found = new Map();
  for (const [, id, translation] of text.matchAll(/^msgid (".*")\nmsgstr (".*")$/gm)) {
    if (unquote(id)) found.set(unquote(id), unquote(translation));
  }
  return found;
}

/** Gathers what every source calls each territory, by alpha-2 code and language, best source first. */
function gather(packages) {
  const iso = readJson("/usr/share/iso-codes/json/iso_3166-1.json")["3166-1"];
  const translations = Object.fromEntries(
    Object.entries(ISO_FOLDERS).map(([language, folder]) => [language, isoTranslations(folder)]),
  );
  const names = {};
  const add = (alpha2, language, slot, name) => {
    if (!name) return;
    names[alpha2] ??= {};
    names[alpha2][language] ??= { short: [], formal: [], other: [] };
    names[alpha2][language][slot].push(tidy(name));
  };
  for (const language of LANGUAGES) {
    const listed = readJson(packages, "i18n-iso-countries/langs", `${language}.json`).countries;
    const cldr = (CLDR_LOCALES[language] ?? [language]).map((locale) => {
      const file = readJson(packages, "cldr-localenames-full/main", locale, "territories.json");
      return file.main[locale].localeDisplayNames.territories;
    });
    const translate = (name) => (language === "en" ? name : translations[language].get(name));
    for (const entry of iso) {
      const preferred = language === "pt" || language === "tr" ? "short" : "other";
      for (const territories of cldr) {
        add(entry.alpha_2, language, preferred, territories[entry.alpha_2]);
        add(entry.alpha_2, language, "other", territories[`${entry.alpha_2}-alt-short`]);
        add(entry.alpha_2, language, "other", territories[`${entry.alpha_2}-alt-variant`]);
      }
      for (const name of [listed[entry.alpha_2]].flat()) add(entry.alpha_2, language, "short", name);
      add(entry.alpha_2, language, "other", translate(entry.name));
      if (entry.common_name) add(entry.alpha_2, language, "other", translate(entry.common_name));
      if (entry.official_name) add(entry.alpha_2, language, "formal", translate(entry.official_name));
    }
  }
  return { iso, names };
}

/** Makes one state's entry from the sources and the overlay. */
function entryOf(code, region, { iso, names }, overlay) {
  const codes = iso.find((entry) => entry.alpha_3 === code);
  const own = overlay.states[code] ?? {};
  const sources = overlay.only_overlay.includes(code) ? {} : names[codes.alpha_2];
  const short = {};
  const formal = {};
  const aliases = [...(own.aliases ?? [])];
  for (const language of LANGUAGES) {
    const found = sources[language] ?? { short: [], formal: [], other: [] };
    short[language] = tidy(own.short?.[language] ?? found.short[0] ?? "");
    if (!short[language]) throw new Error(`${code} has no short name in ${language}`);
    const ownFormal = own.formal?.[language];
    if (FORMAL_LANGUAGES.includes(language) || ownFormal) {
      formal[language] = tidy(ownFormal ?? found.formal[0] ?? short[language]);
    }
    aliases.push(...found.short, ...found.formal, ...found.other);
  }
  if (overlay.with_article.includes(code)) aliases.push(`The ${short.en}`);
  if (formal.en !== short.en) aliases.push(`The ${formal.en}`);
  return {
    code,
    kind: overlay.observers.includes(code) ? "observer" : "state",
    alpha2: codes.alpha_2,
    m49: codes.numeric,
    region,
    short,
    formal,
    aliases: distinct(aliases.map(tidy), [...Object.values(short), ...Object.values(formal)], own.not_aliases ?? []),
  };
}

/** Keeps of the further spellings those that add something to the names and are not ruled out. */
function distinct(aliases, names, ruledOut) {
  const seen = new Set([...names, ...ruledOut].map(fold));
  const kept = [];
  for (const alias of aliases) {
    if (seen.has(fold(alias))) continue;
    seen.add(fold(alias));
    kept.push(alias);
  }
  return kept.sort((a, b) => (a < b ? -1 : 1));
}

/** Says which spellings two states share; there must be none. */
function shared(entries) {
  const owner = new Map();
  const found = [];
  for (const entry of entries) {
    const names = [...Object.values(entry.short), ...Object.values(entry.formal), ...entry.aliases];
    for (const name of new Set(names.map(fold))) {
      if (owner.has(name)) found.push(`${name}: ${owner.get(name)} and ${entry.code}`);
      else owner.set(name, entry.code);
    }
  }
  return found;
}

const folder = process.argv[2];
if (!folder) throw new Error("usage: node generate-states.mjs FOLDER_WITH_NODE_MODULES");
const overlay = readJson(here, "states-overlay.json");
const sources = gather(join(folder, "node_modules"));
const entries = Object.entries(overlay.regions)
  .flatMap(([region, codes]) => codes.map((code) => entryOf(code, region, sources, overlay)))
  .sort((a, b) => (a.code < b.code ? -1 : 1));
const clashes = shared(entries);
if (clashes.length > 0) throw new Error(`spellings shared by two states:\n${clashes.join("\n")}`);
writeFileSync(join(here, "states.json"), `[\n${entries.map((entry) => JSON.stringify(entry)).join(",\n")}\n]\n`);
process.stderr.write(`${entries.length} states\n`);
