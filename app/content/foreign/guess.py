"""What a library does not say in our words, guessed from its own; a physio confirms each."""

import re
from collections.abc import Iterable, Mapping
from typing import get_args

from app.core.exercise import Dose, Equipment, Need
from app.core.origin import BodyPart, Level

_EACH = re.compile(
    r"\b(?:switch|change|other|opposite) (?:sides?|legs?|arms?|foot|feet|hand)\b|"
    r"\b(?:each|both) (?:sides?|legs?|arms?) (?:in turn|separately)|\bon each side\b|"
    r"\b(?:one|single)[- ](?:arm|leg|side|hand)(?:ed)?\b|repeat (?:on|with|for) the other|"
    r"\beinarmig|\beinbeinig|\bseite wechseln|\bandere[nr]? seite|\bcambia(?:r)? de lado|"
    r"\bchange[rz]? de côté",
    re.IGNORECASE,
)
_ALTERNATE = re.compile(
    r"\balternat|\babwechselnd|\balterna(?:r|ndo)|\ben alternant", re.IGNORECASE
)
_STILL = re.compile(
    r"\bstretch|\bstatic|\bisometric|\bplank\b|\bdehn|\bestira|\bétire", re.IGNORECASE
)
_HOLD = re.compile(
    r"(\d{1,3})(?:\s*(?:-|–|to|bis|a|à)\s*\d{1,3})?\s*(?:s\b|sec|sek|seg)", re.IGNORECASE
)

_HELD = re.compile(
    r"\b(?:hold|pause|halt|mant[eé]n|maint|sost|tien)\w*[^.!?]{0,80}?\b" + _HOLD.pattern,
    re.IGNORECASE,
)
"""A move that is held at its end."""
_LONG_HOLD_S = 10
"""Of a longer one fewer are usual."""

_NEEDS: Mapping[str, re.Pattern[str]] = {
    name: re.compile(words, re.IGNORECASE)
    for name, words in {
        "floor": r"\b(?:lie|lying|floor|mat|supine|prone|crunch|sit-?ups?|all fours|hands and knees"
        r"|push-?ups?|plank|boden|liege|tumb|suelo|au sol|allong)",
        "plank": r"\bplank|\bpush-?ups?|liegest|unterarmst|plancha|pompes",
        "kneeling": r"\bkneel|\bknees on the|all fours|hands and knees|\bknie(?:end|stand)|vierf",
        "wrists": r"push-?ups?|hands and knees|all fours|\bhandstand|liegest|vierf|\bdips?\b",
        "overhead": r"overhead|above your head|over your head|shoulder press|über (?:den|dem) kopf"
        r"|por encima de la cabeza|pull-?ups?",
        "squat": r"\bsquat|\blunge|kniebeug|ausfallschritt|sentadilla|zancada",
        "supine": r"\bsupine|(?:lie|lying) (?:down )?(?:flat )?(?:on|with) (?:your|the) back"
        r"|face up|rückenlage|auf den rücken|boca arriba|sur le dos|crunch|sit-?ups?",
    }.items()
}

_EQUIPMENT: Mapping[str, Equipment | None] = {
    "band": "band", "bands": "band", "resistance band": "band", "theraband": "band",
    "tube": "band", "gummiband": "band", "mat": "mat", "gym mat": "mat", "yoga mat": "mat",
    "matte": "mat", "gymnastikmatte": "mat", "chair": "chair", "stuhl": "chair", "wall": "wall",
    "wand": "wall", "pillow": "pillow", "cushion": "pillow", "kissen": "pillow", "towel": None,
    "body only": None, "body weight": None, "bodyweight": None, "none": None, "no equipment": None,
    "none (bodyweight exercise)": None, "null": None, "-": None,
}  # fmt: skip
_NOTHING = frozenset(name for name, value in _EQUIPMENT.items() if value is None) - {"towel"}

_LEVELS: Mapping[str, Level] = {
    "beginner": "beginner", "easy": "beginner", "novice": "beginner", "1": "beginner",
    "intermediate": "intermediate", "medium": "intermediate", "moderate": "intermediate",
    "2": "intermediate", "expert": "expert", "advanced": "expert", "hard": "expert",
    "difficult": "expert", "3": "expert",
}  # fmt: skip

_REGIONS: Mapping[str, tuple[BodyPart, ...]] = {
    "neck": ("neck",), "traps": ("neck", "upper-back"), "trapezius": ("neck", "upper-back"),
    "shoulders": ("shoulder",), "shoulder": ("shoulder",), "front of the shoulder": ("shoulder",),
    "biceps": ("arm",), "triceps": ("arm",), "arms": ("arm",), "upper arms": ("arm",),
    "upper arm": ("arm",), "forearms": ("arm", "wrist-hand"), "lower arms": ("arm", "wrist-hand"),
    "wrist": ("wrist-hand",), "hand": ("wrist-hand",), "middle back": ("upper-back",),
    "upper back": ("upper-back",), "thoracic spine": ("upper-back",), "lats": ("upper-back",),
    "broad back": ("upper-back",), "chest": ("upper-back",), "back": ("upper-back", "low-back"),
    "lower back": ("low-back",), "low back": ("low-back",), "lumbar spine": ("low-back",),
    "abdominals": ("trunk",), "abs": ("trunk",), "core": ("trunk",), "waist": ("trunk",),
    "obliques": ("trunk",), "side of the trunk": ("trunk",), "glutes": ("hip",), "hips": ("hip",),
    "buttocks": ("hip",), "abductors": ("hip",), "adductors": ("hip", "thigh"), "hip": ("hip",),
    "quadriceps": ("thigh", "knee"), "hamstrings": ("thigh", "knee"), "legs": ("thigh",),
    "upper legs": ("thigh",), "knee": ("knee",), "calves": ("lower-leg", "ankle-foot"),
    "lower legs": ("lower-leg",), "deep calf": ("lower-leg",), "ankle": ("ankle-foot",),
    "foot": ("ankle-foot",),
}  # fmt: skip


def sides_of(words: str) -> str:
    """Which side works."""
    if _ALTERNATE.search(words):
        return "alternate"
    return "each" if _EACH.search(words) else "both"


def is_still(words: str) -> bool:
    """Whether it is held rather than repeated."""
    return _STILL.search(words) is not None


def dose_of(words: str, still: bool, told: Mapping[str, str]) -> Dose:
    """The library's own sets, repetitions and hold where it has any, else what is usual."""
    hold = _number(told.get("hold_s", ""), 0, 600)
    if hold is None and (found := (_HOLD if still else _HELD).search(words)):
        hold = _number(found[1], 1, 120)
    usual = Dose(sets=2, reps=3, hold_s=20) if still else Dose(sets=2, reps=10)
    if not still and hold is not None and hold > _LONG_HOLD_S:
        usual = Dose(sets=2, reps=3)
    return Dose(
        sets=_number(told.get("sets", ""), 1, 10) or usual.sets,
        reps=_number(told.get("reps", ""), 1, 50) or usual.reps,
        hold_s=float(hold if hold is not None else usual.hold_s),
    )


def needs_of(words: str) -> tuple[Need, ...]:
    """Positions that the words speak of."""
    allowed: tuple[Need, ...] = get_args(Need)
    return tuple(name for name in allowed if _NEEDS[name].search(words))


def equipment_of(said: Iterable[str]) -> tuple[tuple[Equipment, ...], tuple[str, ...]]:
    """What we have a word for, and the rest as it is written."""
    ours: dict[Equipment, None] = {}
    rest: dict[str, None] = {}
    for name in said:
        key = " ".join(name.casefold().split())
        if key in _NOTHING:
            continue
        known = _EQUIPMENT.get(key)
        if known:
            ours[known] = None
        elif not key.isdigit():
            rest[name] = None
    return tuple(ours), tuple(rest)


def level_of(said: str) -> Level | None:
    """A level in one of three words; None for any other."""
    return _LEVELS.get(said.casefold().strip())


def regions_of(said: Iterable[str]) -> tuple[BodyPart, ...]:
    """Parts of the body by the names of muscles and of body parts."""
    known: tuple[BodyPart, ...] = get_args(BodyPart)
    found: dict[BodyPart, None] = {}
    for name in said:
        key = name.casefold().strip()
        direct = tuple(it for it in known if it == key.replace(" ", "-"))
        found |= dict.fromkeys(direct or _REGIONS.get(key, ()))
    return tuple(found)


def _number(said: str, least: int, most: int) -> int | None:
    found = re.match(r"\s*(\d{1,4})", said)
    return int(found[1]) if found and least <= int(found[1]) <= most else None
