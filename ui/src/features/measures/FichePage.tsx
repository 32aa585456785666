export function FichePage(_: Record<string, unknown>) {
  return null;
}
