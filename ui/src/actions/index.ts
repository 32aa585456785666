/** Everything a person can do, once: menus, buttons, palette and shortcuts all read this list. */
import type { Action } from "../shared/actions.ts";
import { clearanceActions } from "./clearance.ts";
import { commonTextActions } from "./common-text.ts";
import { compareActions } from "./compare.ts";
import { ficheActions } from "./fiche.ts";
import { fileActions } from "./file.ts";
import { lookActions } from "./look.ts";
import { negotiationActions } from "./negotiation.ts";
import { pageActions } from "./pages.ts";
import { registerActions } from "./register.ts";

export const actions: readonly Action[] = [
  ...pageActions,
  ...registerActions,
  ...commonTextActions,
  ...negotiationActions,
  ...compareActions,
  ...clearanceActions,
  ...ficheActions,
  ...fileActions,
  ...lookActions,
];
