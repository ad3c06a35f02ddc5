"""What the plan page shows."""

from msgspec import Struct

Row = dict[str, object]


class PlanState(Struct, frozen=True):
    """``asking`` is what lies over the page: programme, add, reason, decline, waiting for a change
    that meets a proposal, or clash for two plans side by side. ``findings`` are
    ``{words, blocks, mends}``; ``proposal`` is what the rules say, and ``changing`` is true while
    it is done another way. ``meeting`` says how it and the change go, ``meanwhiles`` are what
    can become of it, ``{value, text}``, and ``meanwhile`` is the chosen one: kept, decide or
    declined. ``canUndo``: the last change can be taken back; ``redoing``: that took one back."""

    ready: bool = False
    name: str = ""
    code: str = ""
    version: int = 0
    planned: bool = False
    programmes: tuple[dict[str, str], ...] = ()
    findings: tuple[Row, ...] = ()
    blocked: bool = False
    dirty: bool = False
    busy: bool = False
    saved: bool = False
    problem: str = ""
    proposal: str = ""
    proposalChanges: bool = False
    changing: bool = False
    asking: str = ""
    reason: str = ""
    meeting: str = ""
    meanwhiles: tuple[dict[str, str], ...] = ()
    meanwhile: str = ""
    clash: str = ""
    comparison: tuple[Row, ...] = ()
    pause: str = ""
    ended: str = ""
    canUndo: bool = False
    redoing: bool = False


class DraftState(Struct, frozen=True):
    """``at`` is the exercise that is open, from 1, 0 for the plan as a whole.

    ``items`` are ``{id, name, figure}``, ``lines`` what stands beside them, ``rungs`` the ladder of
    the open exercise, ``rung`` the id of the one chosen, and ``choices`` what could be added, of
    which ``finding`` is looked for; ``none`` has it, ``more`` are not shown, and ``filters`` narrow
    it down. ``allowances`` are ``{value, text, on}``.
    ``facts`` are ``{id, text, said}``, said yes or no, or ask for what is left to the patient.
    ``swapped`` says what was put in for what is barred, a line for each.
    ``own`` are the numbers that a person most often has of their own, ``everyOwn`` all of them.
    """

    items: tuple[Row, ...] = ()
    lines: tuple[Row, ...] = ()
    at: int = 0
    exercise: str = ""
    rungs: tuple[Row, ...] = ()
    rung: str = ""
    numbers: tuple[Row, ...] = ()
    side: str = ""
    ownPace: bool = False
    mayEase: bool = False
    mayHarden: bool = False
    canEase: bool = False
    canHarden: bool = False
    allowances: tuple[Row, ...] = ()
    full: bool = False
    choices: tuple[Row, ...] = ()
    finding: str = ""
    filters: tuple[Row, ...] = ()
    none: bool = False
    more: int = 0
    programme: str = ""
    title: str = ""
    usualTitle: str = ""
    weeks: int = 4
    starts: str = ""
    term: str = ""
    days: tuple[Row, ...] = ()
    parts: tuple[Row, ...] = ()
    barred: tuple[Row, ...] = ()
    facts: tuple[Row, ...] = ()
    cleared: tuple[Row, ...] = ()
    own: tuple[Row, ...] = ()
    everyOwn: tuple[Row, ...] = ()
    breathing: bool = False
    minutes: int = 0
    swapped: str = ""
