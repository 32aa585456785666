export function MeasuresPage(_: Record<string, unknown>) {
  return null;
}
