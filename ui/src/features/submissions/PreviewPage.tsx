export function PreviewPage(_: Record<string, unknown>) {
  return null;
}
