/**
 * Signs as they are compared: without case, accents, the forms of an Arabic letter and the scripts of digits. What comes
 * out is as long as what went in, so that a place found in the one is a place in the other.
 */

/** What neither small letters nor taking off accents makes alike. */
const ALIKE: Readonly<Record<string, string>> = {
  İ: "i",
  ı: "i",
  ة: "ه",
  ى: "ي",
  ی: "ي",
  ک: "ك",
  ٱ: "ا",
  "\u00a0": " ",
  "\u3000": " ",
  "\u202f": " ",
  "\t": " ",
  // Marks of direction, which Arabic text from a word processor has around its numbers.
  "\u061c": " ",
  "\u200e": " ",
  "\u200f": " ",
};

export function fold(text: string): string {
  return text.replace(/[A-Z\t\u00a0-\uffff]/g, (sign) => FOLDED.get(sign) ?? sign);
}

/** Arabic, Persian and wide digits as those that a computer counts with. */
export function latinDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹０-９]/g, (digit) => `${digit.charCodeAt(0) & 0xf}`);
}

function foldSign(sign: string): string {
  const alike = ALIKE[sign] ?? latinDigits(sign);
  if (alike !== sign) return alike;
  const bare = sign.toLowerCase().normalize("NFD").charAt(0);
  return /\p{L}/u.test(bare) ? bare : sign;
}

/** Latin, Greek, Cyrillic and Arabic signs, and wide digits: a long paste is folded line by line. */
const SIGNS = [
  ...Array.from({ length: 0x700 }, (_, code) => String.fromCharCode(code)),
  ..."０１２３４５６７８９\u200e\u200f\u202f\u3000",
];
const FOLDED: ReadonlyMap<string, string> = new Map(SIGNS.map((sign) => [sign, foldSign(sign)]));
