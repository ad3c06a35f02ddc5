"""Scenes of the manager's pages."""

from datetime import date

from msgspec.structs import replace

from app.core.adherence import AdherenceBand
from app.core.figures import Figures, Flagged
from app.core.flags import Tier
from app.core.measures.registry import Change
from app.staff.audit.model import AuditState
from app.staff.figures.model import FiguresState, _line
from app.staff.figures.words import parts_of

COUNTED = Figures(
    first=date(2026, 10, 27),
    last=date(2026, 11, 23),
    plans=148,
    weeks=4,
    measured=3120,
    told=402,
    bands={AdherenceBand.ON_TRACK: 92, AdherenceBand.SOMETIMES: 31, AdherenceBand.RARELY: 25},
    changes={
        "pain": {Change.BETTER: 71, Change.LITTLE: 48, Change.WORSE: 9},
        "psfs": {Change.BETTER: 44, Change.LITTLE: None, Change.WORSE: None},
        "confidence": {Change.BETTER: 60, Change.LITTLE: 52, Change.WORSE: 8},
    },
    flags={
        Tier.EMERGENCY: None,
        Tier.URGENT: Flagged(14, 2, 3.25),
        Tier.SOON: Flagged(61, 8, 26.5),
    },
    lessons=812,
    right=604,
    answered=731,
    discharged=17,
)
FIGURES = FiguresState(
    ready=True,
    days="27 Oct 2026 – 23 Nov 2026",
    programmes=(
        {"value": "", "text": "All programmes"},
        {"value": "neck", "text": "Neck"},
        {"value": "mid-upper-back", "text": "Mid-upper back"},
        {"value": "low-back", "text": "Low back"},
    ),
    parts=tuple(map(_line, parts_of(COUNTED))),
)
ROWS = (
    ("23 Nov 2026, 09:14", "flag seen", "Demo physio", "204 117", ""),
    ("23 Nov 2026, 09:02", "plan saved", "Demo physio", "204 117", ""),
    (
        *("22 Nov 2026, 02:00", "records exported", "the kiosk", ""),
        "csv,json; pseudonymised; 148 patients; first day to last day; encrypted",
    ),
    ("21 Nov 2026, 17:40", "staff added", "Demo admin", "104", "physio"),
)
KEYS = ("on", "what", "by", "about", "detail")
AUDIT = AuditState(
    ready=True,
    rows=tuple(
        dict(zip(("on", "what", "by", "about", "detail"), row, strict=True)) for row in ROWS
    ),
    more=True,
    chain="whole",
    found=1042,
)
FIGURES_SCENES = {
    "staff_figures": ("figures", FIGURES),
    "staff_figures_counting": ("figures", replace(FIGURES, busy=True, share=0.4)),
    "staff_figures_trouble": (
        "figures",
        FiguresState(problem="There is no stick. Put one in, or set a folder for packs."),
    ),
    "staff_audit": ("audit", AUDIT),
    "staff_audit_none": ("audit", AuditState(ready=True, words="erased", chain="whole", found=1)),
    "staff_audit_saved": (
        "audit",
        replace(AUDIT, saved="/media/clinic/STICK/audit-20261123-091402.ndjson"),
    ),
    "staff_audit_broken": (
        "audit",
        replace(
            AUDIT,
            chain="broken",
            kind="changed",
            person="1",
            name="Demo physio",
            problem="Entry 12 of 2026-11-20T09:14:02.114Z of the audit was changed or moved.",
        ),
    ),
}
FIGURES_MAIN = ("staff_figures", "staff_audit")
FIGURES_CONTENT = ("what", "how", "note", "by", "detail")
