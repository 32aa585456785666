/** A program in memory for tests and for a browser: fictional states, one open file, answers at once. */
import type { AnswerOf, Backend, CallName, FileMode, OpenRegister, RequestOf } from "../index.ts";
import { fakeActs } from "./acts.ts";
import { fakeBulk } from "./bulk.ts";
import { fakeClearance } from "./clearance.ts";
import { fakeCommonText } from "./commonText.ts";
import * as demo from "./demo.ts";
import { fakeDrafts } from "./drafts.ts";
import { fakeHistory } from "./history.ts";
import { measure } from "./measure.ts";
import { fakeNegotiation } from "./negotiation.ts";
import { problem } from "./problem.ts";
import * as reading from "./reading.ts";
import { fakeSearch } from "./search.ts";
import { fakeSubmissions } from "./submissions.ts";
import { fakeTexts } from "./texts.ts";
import { fakeTracking } from "./tracking.ts";

export interface FakeOptions {
  /** Whether a file is open from the start. */
  open?: boolean;
  /** Files that the program was started with. */
  given?: string[];
  /** What dialogs answer with. */
  chosen?: string[];
  /** The delegation whose file it is; none for a secretariat's. */
  delegation?: string | null;
  /** Whether the file can only be read. */
  readOnly?: boolean;
}

export interface FakeBackend extends Backend {
  /** Every call so far, in order. */
  calls: { name: CallName; request: unknown }[];
  /** Drops files on the window. */
  drop: (paths: string[]) => void;
  revealed: string[];
  /** Somebody else writes a version of the entry meanwhile. */
  moveOn: (id: string) => void;
  /** Ends the program: from now on nothing is answered, until it is started again. */
  crash: () => void;
  start: () => void;
  /** Closes the window as a person does, after what must be done before. */
  closeWindow: () => Promise<void>;
}

type Answers = { [N in CallName]: (request: RequestOf<N>) => AnswerOf<N> | Promise<AnswerOf<N>> };

/** The passphrase that opens files of the fake. */
export const PASSPHRASE = "open sesame";

export function makeFake({
  open = true,
  given = [],
  chosen = ["/home/desk/norvald.csv"],
  delegation = null,
  readOnly = false,
}: FakeOptions = {}): FakeBackend {
  let isOpen = open;
  let crashed = false;
  const closing = new Set<() => Promise<unknown>>();
  const dropListeners = new Set<(paths: string[]) => void>();
  const history = fakeHistory();
  const submissions = fakeSubmissions(history);
  const drafts = fakeDrafts(history);
  const tracking = fakeTracking(history);
  const fake: FakeBackend = {
    calls: [],
    revealed: [],
    moveOn: drafts.moveOn,
    crash: () => {
      crashed = true;
    },
    start: () => {
      crashed = false;
    },
    async closeWindow() {
      await Promise.all([...closing].map((work) => work()));
    },
    drop(paths) {
      for (const listener of dropListeners) listener(paths);
    },
    async call(name, request) {
      if (crashed) return new Promise(() => {});
      fake.calls.push({ name, request });
      return answers[name](request);
    },
    cancel: async () => {},
    chooseFiles: async () => chosen,
    chooseFolder: async () => "/home/desk/submissions",
    chooseRegister: async (mode: FileMode) =>
      mode === "open" ? "/home/desk/Coalition.chancery" : "/home/desk/New.chancery",
    chooseKeyFile: async () => "/home/desk/key.chkey",
    chooseSave: async (name) => `/home/desk/${name}`,
    openRoom: async () => {},
    reveal: async (path) => {
      fake.revealed.push(path);
    },
    ready: async () => {},
    onFilesDropped(listener) {
      dropListeners.add(listener);
      return () => dropListeners.delete(listener);
    },
    givenFiles: async () => given.splice(0),
    onFilesGiven: () => () => {},
    onClosing(work) {
      closing.add(work);
      return () => closing.delete(work);
    },
    onChanged: () => () => {},
  };

  function register(): OpenRegister {
    return {
      path: "/home/desk/Coalition register.chancery",
      name: "Coalition register",
      demo: true,
      delegation,
      read_only: readOnly,
      saved: history.saved(),
      measures: demo.measures.length,
      submissions: submissions.count(),
      submissions_waiting: submissions.waiting(),
      to_reconcile: 1,
      due_soon: tracking.dueSoon(),
      meeting: { title: "Ministerial meeting", date: "2026-04-01", days: 23 },
      undo: history.undo(),
      redo: history.redo(),
    };
  }
  const status = (): AnswerOf<"status"> => ({
    open: isOpen ? register() : null,
    recent: [
      { path: "/home/desk/Coalition register.chancery", name: "Coalition register", present: true },
      { path: "/media/stick/Geneva 2025.chancery", name: "Geneva 2025", present: false },
    ],
  });

  const answers: Answers = {
    status,
    lists: reading.lists,
    create: () => {
      isOpen = true;
      return status();
    },
    open: ({ key }: RequestOf<"open">) => {
      if (key.kind === "passphrase" && key.text !== PASSPHRASE) {
        throw problem(
          "register.wrong-key",
          "This is not the key of this file.",
          "Passphrases tell small letters from capitals.",
        );
      }
      isOpen = true;
      return status();
    },
    close: () => {
      isOpen = false;
      return status();
    },
    matrix: reading.matrix,
    measures: reading.measures,
    measure: (request: RequestOf<"measure">) => {
      const own = drafts.kept(request.id);
      const found = measure({ ...request, id: own ? "measure-1" : request.id });
      if (!found) throw problem("record.not-found", `There is no entry ${request.id}.`);
      if (!own) return found;
      return { ...found, measure: own, versions: drafts.versions(request.id) ?? [] };
    },
    ...fakeSearch(),
    ...history.answers,
    ...drafts.answers,
    ...submissions.answers,
    ...fakeCommonText().answers,
    ...fakeClearance(history).answers,
    ...fakeNegotiation(history).answers,
    ...fakeTexts(),
    ...fakeActs(),
    ...fakeBulk(async (request) => (await reading.measures(request)).measures),
    ...tracking.answers,
    "export-matrix": ({ path }: RequestOf<"export-matrix">) => ({
      path,
      check_code: "amber linen harbour seven",
      bytes: 20_480,
    }),
  };
  return fake;
}
