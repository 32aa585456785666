/** Short facts on one line, each with its own direction. */
import { Fragment } from "react";

export function Facts({ facts }: { facts: readonly string[] }) {
  return facts.map((fact, place) => (
    <Fragment key={fact}>
      {place > 0 ? " · " : null}
      <bdi>{fact}</bdi>
    </Fragment>
  ));
}
