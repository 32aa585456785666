/** Numbers that are written with letters: Roman, Chinese, and the letters of an alphabet one after another. */

export const LATIN = [..."abcdefghijklmnopqrstuvwxyz"];
export const TURKISH = [..."abcçdefgğhıijklmnoöprsştuüvyz"];
export const CYRILLIC = [..."абвгдежиклмнопрстуфхцчшщэюя"];
/** In the order in which Arabic laws count. */
export const ABJAD = [..."أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"];

/** The place of a letter, or of a letter twice ("aa" comes after "z"). */
export function letterValue(text: string, alphabet: readonly string[]): number | null {
  const letters = [...text];
  const first = letters[0];
  if (first === undefined || letters.length > 2 || letters.some((letter) => letter !== first))
    return null;
  const at = alphabet.indexOf(first);
  return at < 0 ? null : at + 1 + (letters.length - 1) * alphabet.length;
}

/** The place of an Arabic letter as laws print it: "هـ" is "ه", and "ا" stands for "أ". */
export function abjadValue(text: string): number | null {
  return letterValue(text.replace(/[ـ\u200d]/g, "").replace(/^[اإ]$/, "أ"), ABJAD);
}

const ROMAN: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100 };
const ROMAN_SHAPE =
  /^(?=[ivxlc])(?:x[cl]|l?x{0,3})(?:i[xv]|v?i{0,3})$|^c{1,3}(?:x[cl]|l?x{0,3})(?:i[xv]|v?i{0,3})$/;

export function romanValue(text: string): number | null {
  if (!ROMAN_SHAPE.test(text)) return null;
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) {
    const here = ROMAN[text.charAt(at)] ?? 0;
    sum += here < (ROMAN[text.charAt(at + 1)] ?? 0) ? -here : here;
  }
  return sum;
}

export const HAN = "一二三四五六七八九十百千零〇";
const HAN_UNITS: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };

/** 一 to 九千九百九十九, or digits. */
export function hanValue(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text);
  if (!new RegExp(`^[${HAN}]+$`, "u").test(text)) return null;
  let sum = 0;
  let digit = 0;
  for (const sign of text) {
    const unit = HAN_UNITS[sign];
    if (unit === undefined) digit = Math.max(0, "〇一二三四五六七八九".indexOf(sign));
    else {
      sum += Math.max(digit, 1) * unit;
      digit = 0;
    }
  }
  return sum + digit;
}
