/** Notices: said twice they stand once; what was done goes once it was read, a problem stays until it is closed. */
import { afterEach, expect, test } from "vitest";
import { dismissAll, dismissRead, notices, tell, tellProblem } from "./notices.ts";

afterEach(dismissAll);

const LATER = 60_000;

function check(expected: readonly string[]) {
  expect(notices.get().map(({ text }) => text)).toEqual(expected);
}

test("what is said twice stands once, and no more than three stand", () => {
  for (const text of ["a", "b", "a", "c", "d"]) tell(text);
  check(["a", "c", "d"]);
});

test("what was done goes once there was time to read it; a problem stays", () => {
  tell("saved");
  tellProblem({ code: "file.io", message: "no room", hint: "make room", params: {} });
  dismissRead();
  check(["saved", "no room"]);
  dismissRead(Date.now() + LATER);
  check(["no room"]);
});
