/** Paragraphs of one or several texts; Enter or a click opens the paragraph's page. */
import { Header, ListBox, ListBoxItem, ListBoxSection } from "react-aria-components";
import type { ParagraphLine, WireText } from "../../backend/index.ts";
import { go } from "../../shared/navigation.ts";
import { formatDate } from "../../shared/text/dates.ts";
import { Foreign } from "../../shared/text/Foreign.tsx";
import { useLanguage, useT } from "../../strings/index.ts";

export interface ParagraphListProps {
  texts: readonly WireText[];
  /** Whether each text's name stands above its paragraphs. */
  headed: boolean;
}

export function ParagraphList({ texts, headed }: ParagraphListProps) {
  const t = useT();
  return (
    <>
      <p className="paragraphs-mark">{t("international-paraphrase")}</p>
      <ListBox
        className="paragraphs"
        aria-label={t("international-paragraphs")}
        selectionMode="none"
        onAction={(key) => go({ name: "paragraph", id: String(key) })}
      >
        {texts.map((text) => (
          <ListBoxSection key={text.code} id={text.code} aria-label={text.name}>
            {headed ? (
              <Header className="paragraphs-text">
                <bdi>{text.name}</bdi>
              </Header>
            ) : null}
            {text.paragraphs.map((line) => (
              <Row key={line.id} line={line} />
            ))}
          </ListBoxSection>
        ))}
      </ListBox>
    </>
  );
}

function Row({ line }: { line: ParagraphLine }) {
  const t = useT();
  const language = useLanguage();
  const parts = [
    line.addressee,
    line.verb,
    line.deadline
      ? t("international-deadline-of", { date: formatDate(line.deadline, language) })
      : null,
  ].filter((part) => part !== null);
  return (
    <ListBoxItem
      className="paragraph-line"
      id={line.id}
      textValue={`${line.pinpoint} ${line.paraphrase}`}
      data-part={line.own_part}
    >
      <span className="paragraph-place">
        <bdi>{line.pinpoint}</bdi>
        {line.own_part ? <small>{t("international-own-part")}</small> : null}
      </span>
      <span className="paragraph-words">
        <Foreign lang={line.paraphrase_lang}>{line.paraphrase}</Foreign>
        <small>
          {parts.map((part, index) => (
            <span key={part}>
              {index > 0 ? " · " : null}
              <bdi>{part}</bdi>
            </span>
          ))}
        </small>
      </span>
      <span className="paragraph-checked" data-final={line.checked.final}>
        {line.checked.words}
      </span>
    </ListBoxItem>
  );
}
