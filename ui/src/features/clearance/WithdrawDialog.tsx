/** Says what withdrawing does before it is done: it cannot be undone. */
import { useT } from "../../strings/index.ts";
import { Acting } from "./Acting.tsx";
import { withdraw } from "./clearance.state.ts";

export function WithdrawDialog({ id }: { id: string }) {
  const t = useT();
  return (
    <Acting
      role="alertdialog"
      title={t("clearance-screen-withdraw-title")}
      act={t("clearance-screen-withdraw")}
      ready
      perform={() => withdraw(id)}
    >
      <p>{t("clearance-screen-withdraw-explains")}</p>
    </Acting>
  );
}
