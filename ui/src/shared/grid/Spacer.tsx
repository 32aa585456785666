/** Stands for the rows above or below those that are drawn. */
const UNREAD = { "aria-hidden": true } as const;

export function Spacer({ height, columns }: { height: number; columns: number }) {
  if (height <= 0) return null;
  return (
    <tr className="spacer" {...UNREAD}>
      <td colSpan={columns} style={{ blockSize: height }} />
    </tr>
  );
}
