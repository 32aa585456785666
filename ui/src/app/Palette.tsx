/** One box for everything: a short reference jumps, words find measures, and every command is here. */
import { useDeferredValue, useState } from "react";
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  SearchField,
} from "react-aria-components";
import type { Hit } from "../backend/index.ts";
import { look } from "../features/search/search.state.ts";
import { allActions, useCircumstances } from "../shared/actions.ts";
import { useCall } from "../shared/calls.ts";
import { closeDialog } from "../shared/dialogs.ts";
import { go } from "../shared/navigation.ts";
import { showShortcut } from "../shared/shortcuts.ts";
import { Marked } from "../shared/text/Marked.tsx";
import { useT } from "../strings/index.ts";
import { hasPage, openEntry } from "./opening.ts";
import { asReference, foundOf, matchingActions, OFFERED } from "./palette.state.ts";

export function Palette() {
  const t = useT();
  const [typed, setTyped] = useState("");
  const circumstances = useCircumstances();
  const query = useDeferredValue(typed.trim());
  const asked = circumstances.open && query.length >= 2 ? { query, limit: 8, at: null } : null;
  const hits = useCall("search", asked).answer?.hits ?? [];
  const actions = matchingActions(allActions(), typed, circumstances, t);
  const reference = circumstances.open ? asReference(typed) : null;

  function perform(key: string) {
    closeDialog();
    const [kind, ...rest] = key.split(":");
    const id = rest.join(":");
    if (kind && hasPage(kind)) openEntry(kind, id);
    else if (kind === "search") {
      look(query);
      go({ name: "search" });
    } else
      allActions()
        .find((action) => action.id === id)
        ?.perform(circumstances);
  }

  return (
    <ModalOverlay className="veil veil-top" isOpen isDismissable onOpenChange={closeDialog}>
      <Modal className="modal palette">
        <Dialog className="palette-dialog" aria-label={t("window-action-palette")}>
          <Autocomplete inputValue={typed} onInputChange={setTyped}>
            <SearchField
              className="palette-field"
              aria-label={t("window-search-or-command")}
              autoFocus
            >
              <Input
                className="input palette-input"
                placeholder={t("window-search-or-command")}
                {...(typed ? { dir: "auto" } : {})}
              />
            </SearchField>
            <Menu
              className="options palette-options"
              aria-label={t("window-action-palette")}
              onAction={(key) => perform(String(key))}
              renderEmptyState={() => <p className="empty">{t("window-palette-nothing")}</p>}
            >
              {reference ? (
                <MenuItem id={`measure:${reference}`} className="option" textValue={reference}>
                  {t("window-go-to", { reference })}
                </MenuItem>
              ) : null}
              {OFFERED.map((kind) => (
                <FoundOf key={kind} kind={kind} hits={foundOf(kind, hits)} />
              ))}
              {actions.length > 0 ? (
                <MenuSection>
                  <Header className="option-heading">{t("window-commands")}</Header>
                  {actions.map((action) => (
                    <MenuItem
                      key={action.id}
                      id={`action:${action.id}`}
                      className="option"
                      textValue={t(action.label)}
                    >
                      <span>{t(action.label)}</span>
                      {action.shortcuts[0] ? (
                        <kbd dir="ltr">{showShortcut(action.shortcuts[0])}</kbd>
                      ) : null}
                    </MenuItem>
                  ))}
                </MenuSection>
              ) : null}
              {asked && !reference ? (
                <MenuItem id="search:all" className="option" textValue={query}>
                  {t("search-all", { query })}
                </MenuItem>
              ) : null}
            </Menu>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** What was found of one kind, under the name of the kind. */
function FoundOf({ kind, hits }: { kind: string; hits: readonly Hit[] }) {
  const t = useT();
  if (hits.length === 0) return null;
  return (
    <MenuSection>
      <Header className="option-heading">{t("search-kind", { kind })}</Header>
      {hits.map((hit) => (
        <MenuItem
          key={hit.record}
          id={`${kind}:${hit.page}`}
          className="option hit"
          textValue={hit.title}
        >
          <span>
            <bdi>{hit.title}</bdi>{" "}
            {hit.reference ? <bdi className="code">{hit.reference}</bdi> : null}
          </span>
          <small dir="auto">
            <Marked text={hit.snippet} marks={hit.marks} />
          </small>
        </MenuItem>
      ))}
    </MenuSection>
  );
}
