/** The last messages, above the status line; problems are announced at once, the rest when there is a pause. */
import { Button } from "react-aria-components";
import { dismiss, type Notice, useNotices } from "../shared/notices.ts";
import { useT } from "../strings/index.ts";

export function Notices() {
  const notices = useNotices();
  return (
    <div className="notices" role="log" aria-live="polite">
      {notices.map((notice) => (
        <NoticeShown key={notice.id} notice={notice} />
      ))}
    </div>
  );
}

function NoticeShown({ notice }: { notice: Notice }) {
  const t = useT();
  const { id, text, hint, offer, tone } = notice;
  return (
    <div className="notice" data-tone={tone} role={tone === "problem" ? "alert" : undefined}>
      <div className="notice-words">
        {/* Said before the language was changed, it keeps the direction of its own. */}
        <span dir="auto">{text}</span>
        {hint ? <small dir="auto">{hint}</small> : null}
      </div>
      {offer ? (
        <Button className="plain-button" onPress={offer.perform}>
          {offer.label}
        </Button>
      ) : null}
      <Button className="plain-button" onPress={() => dismiss(id)}>
        {t("window-close")}
      </Button>
    </div>
  );
}
