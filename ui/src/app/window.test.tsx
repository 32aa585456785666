/** Journeys through the window, as a person makes them. */
import { afterEach, describe, expect, test } from "vitest";
import {
  allOf,
  callsOf,
  click,
  closeWindow,
  find,
  openWindow,
  press,
  read,
  see,
  type,
} from "../../test/window.tsx";
import { PASSPHRASE } from "../backend/fake/index.ts";

afterEach(closeWindow);

describe("the matrix", () => {
  test("says how many states and categories it has, and numbers its rows", async () => {
    await openWindow();
    await see("12 states · 15 categories · status as at 9 March 2026");
    expect(read(await find("rowheader", /^2/))).toBe("2Belmora XBE");
  });

  test("moves from cell to cell by arrows and opens the words behind one by Enter", async () => {
    await openWindow();
    const first = await find("rowheader", /^1/);
    first.focus();
    for (const key of ["ArrowDown", "ArrowRight", "ArrowRight", "Enter"]) await press(key);
    await see("As submitted");
    await see("belmora-measures.xlsx · sheet Measures · row 4 · received 2 Mar 2026");
    expect(document.activeElement?.getAttribute("data-at")).toBe("1:2");
  });

  test("in Arabic the left arrow goes on to the next column", async () => {
    await openWindow({ language: "ar" });
    expect(document.documentElement.dir).toBe("rtl");
    (await find("rowheader", /^1/)).focus();
    await press("ArrowLeft");
    expect(document.activeElement?.getAttribute("data-at")).toBe("0:1");
  });

  test("has one cell in the order of the Tab key", async () => {
    await openWindow();
    await find("rowheader", /^1/);
    expect(document.querySelectorAll("[role=grid] [tabindex='0']").length).toBe(1);
  });

  test("is written to a file, with its check code and a way to the file", async () => {
    const fake = await openWindow();
    await find("rowheader", /^1/);
    await press("Control+e");
    await click("button", "Choose where…");
    await see("Matrix written to matrix.xlsx");
    await see("Check code: amber linen harbour seven");
    await click("button", "Show the file");
    expect(fake.revealed).toEqual(["/home/desk/matrix.xlsx"]);
    expect(callsOf(fake, "export-matrix")[0]).toMatchObject({
      paper: "a4",
      matrix: { audience: "participants" },
    });
  });
});

describe("submissions", () => {
  test("an ambiguous date is asked once, and its answer releases the rows", async () => {
    await openWindow({ page: { name: "submissions" } });
    await click("button", "Add files");
    await see("1 file, 5 rows = 1 new + 1 same + 3 waiting for you");
    await see("3 January or 1 March?");
    await click("button", "Day, month");
    await see("1 file, 5 rows = 3 new + 1 same + 1 waiting for you");
    await see("2025-01-03");
  });

  test("nothing is written before acceptance, and then every row is accounted for", async () => {
    const fake = await openWindow({ page: { name: "submissions" } });
    await click("button", "Add files");
    await see("3 waiting for you");
    expect(callsOf(fake, "accept")).toEqual([]);
    await click("button", "Accept all answered");
    await see("5 rows = 1 applied + 1 same + 3 held + 0 set aside");
  });

  test("a value is corrected where it stands", async () => {
    const fake = await openWindow({ page: { name: "submissions" } });
    await click("button", "Add files");
    await click("cell", /Order 66\/2025/);
    await type("Act", "Order 67/2025");
    await click("button", "Set");
    await see("Order 67/2025");
    expect(callsOf(fake, "answer")[0]).toMatchObject({
      answer: { kind: "value", key: "2", field: "number", value: "Order 67/2025" },
    });
  });

  test("files dropped on the window are previewed", async () => {
    const fake = await openWindow();
    await find("rowheader", /^1/);
    fake.drop(["/home/desk/scan.png"]);
    await see("The file is a picture without rows.");
  });

  test("a picture is entered by hand beside its fields", async () => {
    const fake = await openWindow({ page: { name: "enter", submission: "submission-4" } });
    await see("maluno-letter.png");
    await click("button", "File is done");
    await see("Entered by hand from maluno-letter.png");
    expect(callsOf(fake, "enter")[0]).toMatchObject({
      submission: "submission-4",
      measures: [],
      done: true,
    });
  });
});

describe("measures", () => {
  test("are narrowed down by a state and opened as a fiche", async () => {
    await openWindow({ page: { name: "measures" } });
    await see("61 measures");
    await click("button", /^Belmora/);
    await see("7 measures");
    await click("rowheader", /XBE-D1/);
    await see("Quoted passages");
    await see("Not filled yet");
  });

  test("a short reference typed into the palette leads to its fiche", async () => {
    const fake = await openWindow();
    await find("rowheader", /^1/);
    await press("Control+Shift+P");
    await type(/Search or run/, "xbe-d1-48");
    await click("option", "Go to XBE-D1-48");
    await see("Quoted passages");
    expect(callsOf(fake, "measure").at(-1)).toMatchObject({ id: "XBE-D1-48" });
  });
});

describe("history", () => {
  test("undoing names what it undoes, before and after", async () => {
    await openWindow({ page: { name: "history" } });
    await click("button", "Undo");
    await see("Undo “Took in cantara-mesures.xlsx”?");
    const [, confirm] = allOf("button", "Undo").reverse();
    expect(confirm).toBeDefined();
    const dialog = await find("alertdialog");
    const buttons = [...dialog.querySelectorAll("button")];
    buttons.find((button) => read(button) === "Undo")?.click();
    await see("Undone: Took in cantara-mesures.xlsx");
  });

  test("Ctrl+Z undoes the last change and says which", async () => {
    const fake = await openWindow();
    await find("rowheader", /^1/);
    await press("Control+z");
    await see("Undone: Took in cantara-mesures.xlsx");
    expect(callsOf(fake, "undo")).toEqual([{ operation: "op6", lang: "en" }]);
  });

  test("looking back shows on the chip and asks all pages for that moment", async () => {
    const fake = await openWindow({ page: { name: "history" } });
    await click("button", "Look back to here");
    await see("As at change 6");
    await find("rowheader", /^1/);
    expect(callsOf(fake, "matrix").at(-1)).toMatchObject({ at: "op6" });
  });
});

describe("starting", () => {
  test("a wrong passphrase is told with what to do, and the right one opens", async () => {
    await openWindow({ open: false, page: { name: "start" } });
    await click("button", /^Coalition register/);
    await type("Passphrase", "wrong words");
    await click("button", "Open");
    await see("This is not the key of this file.");
    await see("Passphrases tell small letters from capitals.");
    await type("Passphrase", PASSPHRASE);
    await click("button", "Open");
    await see("in 17 days");
  });

  test("a file that the system handed over is offered for opening, and a submission waits for it", async () => {
    const given = ["/home/desk/norvald.csv", "/home/desk/Geneva.chancery"];
    await openWindow({ open: false, given, page: { name: "start" } });
    await see("Open Geneva");
    await type("Passphrase", PASSPHRASE);
    await click("button", "Open");
    await see("Preview of submissions");
    await see("norvald.csv");
  });

  test("a new file wants its passphrase twice alike", async () => {
    const fake = await openWindow({ open: false, page: { name: "start" } });
    await click("button", /^Make a new file/);
    await type("Passphrase", "long enough");
    await type("Passphrase, once more", "long enougj");
    await see("The two are not the same.");
    await type("Passphrase, once more", "long enough");
    await click("button", "Choose where and make it");
    await see("in 17 days");
    expect(callsOf(fake, "create")[0]).toMatchObject({ delegation: null, demo: false });
  });
});

test("the language is switched without starting again", async () => {
  await openWindow({ page: { name: "history" } });
  await see("6 changes");
  await click("button", /^Language/);
  await click("option", "العربية");
  await see("6 تغييرات");
  expect(document.documentElement.lang).toBe("ar");
});
