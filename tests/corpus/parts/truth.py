"""Measures as the generator knows them, and the rows that a right reading of a file must give."""

import random
from dataclasses import dataclass, field, replace

from . import words


@dataclass(frozen=True)
class Truth:
    """One measure: what is true of it, whatever a file makes of it."""

    state: str
    lang: str
    title: str
    category: str
    stage: str
    adopted: str | None
    in_force: str | None
    number: str
    authority: str
    hs: tuple = ()
    exemptions: str | None = None
    obligations: str = ""
    source: str = ""

    def but(self, **changes):
        """Returns a copy with some fields changed."""
        return replace(self, **changes)

    def cell(self, name, date="iso"):
        """Returns what a partner writes for a field, dates in the given form (a function or "iso")."""
        match name:
            case "state":
                return words.state_name(self.state, self.lang)
            case "category":
                return words.category(self.category, self.lang)
            case "stage":
                return words.stage(self.stage, self.lang)
            case "hs":
                return "; ".join(self.hs)
            case "adopted" | "in_force":
                value = getattr(self, name)
                if value is None:
                    return ""
                return value if date == "iso" else date(value)
            case _:
                return getattr(self, name) or ""

    def row(self, fields=words.FIELDS, date="iso"):
        """Returns the cells of the measure's row."""
        return [self.cell(name, date) for name in fields]


CYCLE = ["D1", "A1", "C1", "E1", "A3", "G1", "I2"]
PACE = ["in-force", "adopted", "in-consultation", "suspended", "announced", "in-force", "adopted"]


def measures(seed, state, lang, count, first=0):
    """Returns `count` measures of a state, of different categories, always the same for the same arguments."""
    chance = random.Random(f"{seed}/{state}/{lang}")
    made = []
    for n in range(first, first + count):
        category = CYCLE[n % len(CYCLE)]
        stage = PACE[n % len(PACE)]
        month, day = chance.randint(1, 6), chance.randint(14, 27)
        dated = stage not in ("in-consultation", "announced")
        adopted = f"2025-{month:02}-{day:02}" if dated else None
        in_force = f"2025-{month + 2:02}-{day + 1:02}" if stage in ("in-force", "suspended") else None
        act = words.ACTS[lang][chance.randrange(3)]
        made.append(Truth(
            state=state, lang=lang, title=words.title(category, lang), category=category, stage=stage,
            adopted=adopted, in_force=in_force, number=f"{act} {chance.randint(10, 990)}/2025",
            authority=words.AUTHORITIES[lang][chance.randrange(3)], hs=tuple(words.GOODS.get(category, ())),
            exemptions=words.EXEMPTIONS[lang] if chance.random() < 0.5 else None,
            obligations=words.BASIS[category],
            source=words.GAZETTE[lang].format(n=chance.randint(3, 400), p=chance.randint(1, 90)),
        ))
    return made


#: Right to raise anywhere: words of two languages in one file, and a guess at an encoding.
ALWAYS_MAY = ["language-mixed", "encoding-guessed"]


def expect(truth, sheet, row, bucket="new", must=(), may=(), **changes):
    """Returns the expected row of a measure; `changes` replaces values, `None` for what must not be guessed."""
    known = {
        "sheet": sheet, "row": row, "state": truth.state, "title": truth.title, "category": truth.category,
        "stage": truth.stage, "adopted": truth.adopted, "in_force": truth.in_force, "number": truth.number,
        "authority": truth.authority, "exemptions": truth.exemptions, "source": truth.source or None,
        "hs": list(truth.hs),
    }
    known.update(changes)
    known.update({"bucket": bucket, "must_flag": list(must), "may_flag": [*ALWAYS_MAY, *may]})
    return known


def mention(sheet, row, bucket, must, may=(), **values):
    """Returns the expected row of something that is no whole measure: a nil return, a repeated row."""
    return {"sheet": sheet, "row": row, **values, "bucket": bucket, "must_flag": list(must),
            "may_flag": [*ALWAYS_MAY, *may]}


@dataclass
class Case:
    """One corpus file: its bytes, what it proves, and what must come of it."""

    name: str
    bytes: bytes
    proves: str
    rows: list = field(default_factory=list)
    file_findings: list = field(default_factory=list)
    may_file: list = field(default_factory=list)
    state_option: str | None = None
    refuse: str | None = None

    def expected(self):
        """Returns the entry of expected.json."""
        return {"proves": self.proves, "rows": self.rows, "file_findings": self.file_findings,
                "may_file_findings": self.may_file, "state_option": self.state_option, "refuse": self.refuse}
