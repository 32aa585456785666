/** How many brackets there are, and in how many of them which state has words; by code, in no other order. */
import { useT } from "../../strings/index.ts";
import { byCode } from "./rolling.state.ts";

interface HeldByProps {
  count: number;
  held: Readonly<Record<string, number | undefined>>;
}

export function HeldBy({ count, held }: HeldByProps) {
  const t = useT();
  return (
    <>
      <span>{t("compilation-brackets", { count })}</span>
      <span className="held-by">
        {byCode(held).map(([state, brackets]) => (
          <bdi key={state} className="together">
            {count === 1 ? state : t("compilation-held", { state, count: brackets })}
          </bdi>
        ))}
      </span>
    </>
  );
}
