/** The buttons of every form: removing what is there, leaving it, keeping it. */
import { Button } from "react-aria-components";
import { type MessageId, useT } from "../../strings/index.ts";

interface FormButtonsProps {
  /** Takes the entry away after the form is closed; none for a new one. */
  remove?: { label: MessageId; perform: () => void } | undefined;
  keepLabel: MessageId;
  /** Whether there is nothing yet that could be kept. */
  isDisabled?: boolean;
  onKeep: () => Promise<void>;
  onClose: () => void;
}

export function FormButtons({
  remove,
  keepLabel,
  isDisabled = false,
  onKeep,
  onClose,
}: FormButtonsProps) {
  const t = useT();
  return (
    <>
      {remove ? (
        <Button
          className="button"
          onPress={() => {
            onClose();
            remove.perform();
          }}
        >
          {t(remove.label)}
        </Button>
      ) : null}
      <Button className="button" onPress={onClose}>
        {t("window-cancel")}
      </Button>
      <Button
        className="button"
        data-tone="primary"
        isDisabled={isDisabled}
        onPress={() => void onKeep()}
      >
        {t(keepLabel)}
      </Button>
    </>
  );
}
