/** JSON as it is sent, read without trust: what is not of the wanted form is as if it were not there. */
import type { JsonValue } from "../backend/index.ts";

export type Json = JsonValue | undefined;
export type JsonObject = { [key: string]: JsonValue };

export function object(value: Json): JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}

export function list(value: Json): readonly JsonValue[] {
  return Array.isArray(value) ? value : [];
}

export function text(value: Json): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}

export function strings(value: Json): string[] {
  return list(value).filter((each): each is string => typeof each === "string");
}

/** Text by language; plain text counts as text in a language not known. */
export function texts(value: Json): Readonly<Record<string, string>> {
  const plain = text(value);
  if (plain) return { und: plain };
  const entries = Object.entries(object(value)).map(([key, each]) => [key, text(each)] as const);
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => entry[1] !== null),
  );
}

/** Whether there is nothing in it: no words, no elements, no value. */
export function isEmpty(value: Json): boolean {
  if (value === null || value === undefined || value === "") return true;
  if (Array.isArray(value)) return value.length === 0;
  if (typeof value === "object") return Object.values(value).every(isEmpty);
  return false;
}
