/** The tools of the editor, for those who do not know its keys; each says its key. */
import { redo, undo } from "prosemirror-history";
import type { Command } from "prosemirror-state";
import type { ReactNode } from "react";
import { Button, ToggleButton, Toolbar } from "react-aria-components";
import { type MessageId, useT } from "../../strings/index.ts";
import type { Offers } from "./act.ts";
import { addClause, moveDown, moveUp, nest, toggleHeading, unnest } from "./structure.ts";

export interface EditorToolbarProps {
  offers: Offers | null;
  lines: boolean;
  onLines: (shown: boolean) => void;
  onAct: (command: Command) => void;
  onReference: () => void;
  onModels: () => void;
  newId: () => string;
}

export function EditorToolbar(props: EditorToolbarProps) {
  const { offers, onAct } = props;
  const t = useT();
  const leads = offers?.leads ?? false;
  return (
    <Toolbar className="clause-tools" aria-label={t("clauses-tools")}>
      <Tool
        name="clauses-new"
        keys="Enter"
        off={!leads}
        onPress={() => onAct(addClause(props.newId))}
      />
      <Tool name="clauses-nest" keys="Tab" off={!offers?.nest} onPress={() => onAct(nest)} />
      <Tool
        name="clauses-unnest"
        keys="Shift+Tab"
        off={!offers?.unnest}
        onPress={() => onAct(unnest)}
      />
      <Tool name="clauses-up" keys="Alt+ArrowUp" off={!offers?.up} onPress={() => onAct(moveUp)} />
      <Tool
        name="clauses-down"
        keys="Alt+ArrowDown"
        off={!offers?.down}
        onPress={() => onAct(moveDown)}
      />
      <Tool name="clauses-heading" keys="Alt+H" off={!leads} onPress={() => onAct(toggleHeading)} />
      <Tool name="clauses-refer" keys="#" off={!offers} onPress={props.onReference} />
      <Tool name="clauses-models" off={!offers} onPress={props.onModels} />
      <Tool name="clauses-undo" keys="Control+Z" off={!offers?.undo} onPress={() => onAct(undo)} />
      <Tool name="clauses-redo" keys="Control+Y" off={!offers?.redo} onPress={() => onAct(redo)} />
      <ToggleButton
        className="button clause-tool"
        isSelected={props.lines}
        onChange={props.onLines}
      >
        {t("clauses-lines")}
      </ToggleButton>
    </Toolbar>
  );
}

interface ToolProps {
  name: MessageId;
  keys?: string;
  off: boolean;
  onPress: () => void;
}

function Tool({ name, keys, off, onPress }: ToolProps): ReactNode {
  const t = useT();
  return (
    <Button
      className="button clause-tool"
      isDisabled={off}
      onPress={onPress}
      {...(keys ? { "aria-keyshortcuts": keys } : {})}
    >
      {t(name)}
    </Button>
  );
}
