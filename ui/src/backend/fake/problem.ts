/** What went wrong in the fake, in the form that the program sends. */
import type { WireError } from "../index.ts";

export function problem(code: string, message: string, hint = ""): WireError {
  return { code, params: {}, message, hint };
}
