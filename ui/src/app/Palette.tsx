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
import { look } from "../features/search/search.state.ts";
import { allActions, useCircumstances } from "../shared/actions.ts";
import { useCall } from "../shared/calls.ts";
import { closeDialog } from "../shared/dialogs.ts";
import { go } from "../shared/navigation.ts";
import { showShortcut } from "../shared/shortcuts.ts";
import { Marked } from "../shared/text/Marked.tsx";
import { useT } from "../strings/index.ts";
import { asReference, matchingActions, measuresFound } from "./palette.state.ts";

export function Palette() {
  const t = useT();
  const [typed, setTyped] = useState("");
  const circumstances = useCircumstances();
  const query = useDeferredValue(typed.trim());
  const asked = circumstances.open && query.length >= 2 ? { query, limit: 8, at: null } : null;
  const found = measuresFound(useCall("search", asked).answer?.hits ?? []);
  const actions = matchingActions(allActions(), typed, circumstances, t);
  const reference = circumstances.open ? asReference(typed) : null;

  function perform(key: string) {
    closeDialog();
    const [kind, ...rest] = key.split(":");
    const id = rest.join(":");
    if (kind === "measure") go({ name: "measure", id });
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
              {found.length > 0 ? (
                <MenuSection>
                  <Header className="option-heading">{t("window-page-measures")}</Header>
                  {found.map((hit) => (
                    <MenuItem
                      key={hit.record}
                      id={`measure:${hit.record}`}
                      className="option hit"
                      textValue={hit.title}
                    >
                      <span>
                        <bdi>{hit.title}</bdi> <bdi className="code">{hit.reference}</bdi>
                      </span>
                      <small dir="auto">
                        <Marked text={hit.snippet} marks={hit.marks} />
                      </small>
                    </MenuItem>
                  ))}
                </MenuSection>
              ) : null}
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
