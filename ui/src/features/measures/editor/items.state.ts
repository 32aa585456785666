/** Codes of the Harmonized System as they are typed. */

/** Splits what follows the sixth digit off as the state's own; nothing where there are no more than six digits. */
export function splitHs(typed: string): { code: string; national: string } | null {
  const digits = typed.replace(/\D/g, "");
  if (digits.length <= 6 || !/^[\d. ]+$/.test(typed.trim())) return null;
  let seen = 0;
  let end = 0;
  for (const [at, sign] of [...typed].entries()) {
    if (/\d/.test(sign)) seen += 1;
    if (seen === 6) {
      end = at + 1;
      break;
    }
  }
  return { code: typed.slice(0, end).trim(), national: digits.slice(6) };
}
