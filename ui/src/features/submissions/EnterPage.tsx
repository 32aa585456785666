export function EnterPage(_: Record<string, unknown>) {
  return null;
}
