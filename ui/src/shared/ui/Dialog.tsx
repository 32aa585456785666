/** A dialog over the page: title, body, and a row of buttons at its end. */
import type { ReactNode } from "react";
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from "react-aria-components";

export interface DialogProps {
  title: string;
  onClose: () => void;
  children: ReactNode;
  buttons: ReactNode;
  role?: "dialog" | "alertdialog";
}

export function Dialog({ title, onClose, children, buttons, role = "dialog" }: DialogProps) {
  return (
    <ModalOverlay
      className="veil"
      isOpen
      isDismissable
      onOpenChange={(isOpen) => !isOpen && onClose()}
    >
      <Modal className="modal">
        <AriaDialog className="dialog" role={role}>
          <Heading slot="title">{title}</Heading>
          <div className="dialog-body">{children}</div>
          <div className="dialog-buttons">{buttons}</div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
