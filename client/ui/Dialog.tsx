import { X } from "lucide-react";
import type { ReactNode } from "react";
import { Dialog as AriaDialog } from "react-aria-components/Dialog";
import { Heading } from "react-aria-components/Heading";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import { useText } from "../model/say.ts";
import { Button, IconButton } from "./Button.tsx";
import { cx } from "./cx.ts";
import styles from "./Dialog.module.css";

export interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons at the foot, the main one last. */
  readonly actions?: ReactNode;
  readonly size?: "s" | "m" | "l";
  /** `alertdialog` for a question that must be answered. */
  readonly role?: "dialog" | "alertdialog";
}

/** A dialog over the page; on a phone a sheet from below. Escape and a press outside close it. */
export function Dialog({ title, isOpen, onClose, children, actions, size = "m", role = "dialog" }: DialogProps) {
  const t = useText();
  return (
    <ModalOverlay
      className={styles.overlay ?? ""}
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable={role === "dialog"}
    >
      <Modal className={cx(styles.modal, styles[size])}>
        <AriaDialog role={role} className={styles.dialog ?? ""}>
          <header className={styles.head}>
            <Heading slot="title" className={styles.title ?? ""}>
              {title}
            </Heading>
            <IconButton label={t("ui.close")} icon={<X size={20} />} onPress={onClose} />
          </header>
          <div className={styles.body}>{children}</div>
          {actions !== undefined && <footer className={styles.foot}>{actions}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

export interface ConfirmProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
  /** What the main button does, as a verb: "Commit", never "OK". */
  readonly confirm: string;
  readonly children: ReactNode;
  readonly tone?: "primary" | "danger";
}

export function ConfirmDialog({
  title,
  isOpen,
  onClose,
  onConfirm,
  confirm,
  children,
  tone = "primary",
}: ConfirmProps) {
  const t = useText();
  const act = (): void => {
    onConfirm();
    onClose();
  };
  return (
    <Dialog
      title={title}
      isOpen={isOpen}
      onClose={onClose}
      size="s"
      role="alertdialog"
      actions={
        <>
          <Button onPress={onClose}>{t("ui.cancel")}</Button>
          <Button variant={tone} onPress={act} autoFocus>
            {confirm}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  );
}
