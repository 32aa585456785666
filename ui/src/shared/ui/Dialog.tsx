/** A dialog over the page: title, body, and a row of buttons at its end. */
import type { ReactNode } from "react";
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from "react-aria-components";

export interface DialogProps {
  title: string;
  onClose: () => void;
  children: ReactNode;
  buttons: ReactNode;
  role?: "dialog" | "alertdialog";
  size?: "usual" | "wide";
}

export function Dialog(props: DialogProps) {
  const { title, onClose, children, buttons, role = "dialog", size = "usual" } = props;
  return (
    <ModalOverlay
      className="veil"
      isOpen
      isDismissable
      onOpenChange={(isOpen) => !isOpen && onClose()}
    >
      <Modal className="modal" data-size={size}>
        <AriaDialog className="dialog" role={role}>
          <Heading slot="title">{title}</Heading>
          <div className="dialog-body">{children}</div>
          <div className="dialog-buttons">{buttons}</div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
