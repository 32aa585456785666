/** What the fields read: dates as people type them. */
import { describe, expect, test } from "vitest";
import { readDate } from "./readDate.ts";

describe("a date", () => {
  const check = (typed: string, expected: string) => {
    const read = readDate(typed);
    const said =
      read.kind === "date"
        ? `${read.date} ${read.precision}`
        : read.kind === "ambiguous"
          ? read.choices.join(" or ")
          : read.kind;
    expect(said).toBe(expected);
  };
  test("may be a day, a month or a year", () => {
    check("2025-10-17", "2025-10-17 day");
    check("2025-10", "2025-10 month");
    check("2025", "2025 year");
  });
  test("may have its month in words of any language", () => {
    check("March 2025", "2025-03 month");
    check("17 Oct 2025", "2025-10-17 day");
    check("October 17, 2025", "2025-10-17 day");
    check("1er août 2025", "2025-08-01 day");
    check("5 de marzo de 2025", "2025-03-05 day");
    check("3 آذار/مارس 2025", "2025-03-03 day");
    check("١٧ أكتوبر ٢٠٢٥", "2025-10-17 day");
    check("2025年10月17日", "2025-10-17 day");
    check("5 Şubat 2025", "2025-02-05 day");
    check("17 октября 2025", "2025-10-17 day");
  });
  test("whose order cannot be known is asked, not guessed", () => {
    check("01/03/2025", "2025-03-01 or 2025-01-03");
    check("17/03/2025", "2025-03-17 day");
    check("03/17/2025", "2025-03-17 day");
    check("5/5/2025", "2025-05-05 day");
  });
  test("that is none is told, and nothing typed is not known", () => {
    check("", "none");
    check("soon", "unread");
    check("30 February 2025", "unread");
    check("2025-02-30", "unread");
    check("March", "unread");
  });
});
