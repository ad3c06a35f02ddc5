"""Which column of a list is what: by its heading, or as somebody has said, now or before."""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path

from msgspec import Struct

from app.core.errors import KioskError
from app.core.person import name_key
from app.store.files import write_private, writing

NAME, FIRST, LAST = "name", "first name", "last name"
REACHED = ("phone", "email", "hospital number")
"""Of which lists have several columns: the first that is guessed counts."""
FIELDS = (
    *(NAME, FIRST, LAST, "code", "birth year", "language", "programme", "referrer"),
    *(*REACHED, "diagnosis"),
)
UNUSED = "-"
"""Says that a column is not to be used."""
KEPT = "people-columns.json"

_HEADINGS: Mapping[str, tuple[str, ...]] = {
    NAME: (
        "name", "patient", "patient name", "full name", "client", "client name", "display name",
        "patientenname", "nom complet", "nom du patient", "nombre completo", "paciente",
        "nome completo", "paziente", "naam", "patiëntnaam", "الاسم",
    ),
    FIRST: (
        "first name", "firstname", "given name", "given names", "forename", "first", "vorname",
        "prénom", "nombre", "nome", "voornaam", "given", "patient first name", "الاسم الأول",
    ),
    LAST: (
        "last name", "lastname", "surname", "family name", "family", "last", "nachname",
        "familienname", "zuname", "nom", "nom de famille", "apellido", "apellidos", "cognome",
        "sobrenome", "achternaam", "patient last name", "اسم العائلة",
    ),
    "code": ("code", "kiosk code"),
    "birth year": (
        "birth year", "year of birth", "birth date", "birthdate", "birthday", "date of birth",
        "dob", "d.o.b.", "patient dob", "born", "geburtsdatum", "geburtsjahr", "geboren",
        "geb.", "date de naissance", "né(e) le", "année de naissance", "fecha de nacimiento",
        "data di nascita", "data de nascimento", "geboortedatum", "تاريخ الميلاد",
    ),
    "language": ("language", "sprache", "langue", "idioma", "lingua", "taal", "اللغة"),
    "programme": (
        "programme", "program", "programm", "treatment programme", "programa", "programma",
        "البرنامج",
    ),
    "referrer": (
        "referrer", "referred by", "referring doctor", "referring physician", "referral source",
        "gp", "überweiser", "zuweiser", "médecin traitant", "adressé par", "derivado por",
        "medico inviante", "verwijzer", "huisarts",
    ),
    "phone": (
        "phone", "telephone", "tel", "tel.", "phone number", "telephone number", "mobile",
        "mobile phone", "mobile number", "cell", "cell phone", "home phone", "contact number",
        "telefon", "telefonnummer", "handy", "mobil", "téléphone", "portable", "teléfono",
        "móvil", "telefono", "cellulare", "telefone", "telemóvel", "celular", "telefoon",
        "telefoonnummer", "mobiel", "الهاتف", "رقم الهاتف", "الجوال",
    ),
    "email": (
        "email", "e-mail", "email address", "e-mail address", "mail", "e-mail-adresse", "courriel",
        "adresse e-mail", "correo", "correo electrónico", "indirizzo e-mail", "e-mailadres",
        "البريد الإلكتروني",
    ),
    "hospital number": (
        "hospital number", "hospital no", "hospital no.", "hospital id", "patient number",
        "patient no", "patient no.", "patient id", "mrn", "medical record number", "nhs number",
        "nhs no", "ur number", "urn", "chart number", "file number", "patientennummer",
        "patienten-nr.", "fallnummer", "numéro de patient", "numéro de dossier", "ipp",
        "número de historia", "historia clínica", "nhc", "numero paziente", "numero cartella",
        "número do processo", "número do prontuário", "patiëntnummer", "رقم المريض", "رقم الملف",
    ),
    "diagnosis": (
        "diagnosis", "diagnose", "diagnostic", "diagnóstico", "diagnosi", "condition", "التشخيص",
    ),
}  # fmt: skip

_KNOWN = {name_key(heading): field for field, all_ in _HEADINGS.items() for heading in all_}


class Columns(Struct, frozen=True):
    """``fields`` has a field for each heading, "" for one that is not used."""

    headings: tuple[str, ...]
    fields: tuple[str, ...]

    @property
    def unused(self) -> tuple[str, ...]:
        """Headings that say nothing to the kiosk."""
        pairs = zip(self.headings, self.fields, strict=True)
        return tuple(heading for heading, field in pairs if heading and not field)

    @property
    def named(self) -> bool:
        """Whether anybody would have a name."""
        return not {NAME, FIRST, LAST}.isdisjoint(self.fields)

    @property
    def twice(self) -> str:
        """A field that more than one column is for, "" where there is none."""
        return next((it for it in FIELDS if self.fields.count(it) > 1), "")

    def check(self) -> "Columns":
        """Raises KioskError where nobody would have a name, or a thing two columns."""
        if not self.named:
            raise KioskError(
                "The first line must name the columns: code, name, birth year, language, "
                'programme. Or say which is which: --column "Heading=name".'
            )
        if self.twice:
            raise KioskError(
                "More than one column is for the {twice}. Keep one of them, or leave one out "
                'with --column "Heading=-".',
                twice=self.twice,
            )
        return self


def columns_of(headings: Sequence[str], said: Mapping[str, str]) -> Columns:
    """As ``guessed``, and checked. Raises KioskError."""
    return guessed(headings, said).check()


def guessed(headings: Sequence[str], said: Mapping[str, str]) -> Columns:
    """``said`` are fields by heading, as somebody has chosen them; the rest goes by its words."""
    chosen = {name_key(heading): _field(field) for heading, field in said.items()}
    keys = [name_key(heading) for heading in headings]
    for heading, key in zip(said, chosen, strict=True):
        if key not in keys:
            raise KioskError(
                'There is no column "{heading}". Check how its heading is written.', heading=heading
            )
    fields = [chosen.get(key, _KNOWN.get(key, "")) for key in keys]
    for field in REACHED:
        found = [at for at, it in enumerate(fields) if it == field]
        for at in found:
            if keys[at] not in chosen and (at != found[0] or field in chosen.values()):
                fields[at] = ""
    if LAST not in fields and NAME not in fields and FIRST in fields:
        fields[fields.index(FIRST)] = NAME  # "Nombre", "Nome" and alone
    return Columns(tuple(headings), tuple(fields))


def kept_columns(folder: Path, headings: Sequence[str]) -> dict[str, str]:
    """What was said of a list with these headings the last time."""
    try:
        kept = json.loads((folder / KEPT).read_text(encoding="utf-8"))
        found = kept.get(_mark(headings), {})
        return {str(it): str(field) for it, field in found.items()}
    except (OSError, ValueError, AttributeError):
        return {}


def keep_columns(folder: Path, headings: Sequence[str], said: Mapping[str, str]) -> None:
    """Remember what was said, for the next list with these headings."""
    try:
        kept = json.loads((folder / KEPT).read_text(encoding="utf-8"))
        kept = kept if isinstance(kept, dict) else {}
    except (OSError, ValueError):
        kept = {}
    kept[_mark(headings)] = dict(said)
    with writing(folder):
        write_private(folder / KEPT, json.dumps(kept, ensure_ascii=False, indent=1).encode())


def _field(said: str) -> str:
    wanted = " ".join(said.casefold().replace("_", " ").split())
    if wanted == UNUSED:
        return ""
    if wanted not in FIELDS:
        raise KioskError(
            'There is no "{said}". A column can be: {fields}, or -.',
            said=said,
            fields=", ".join(FIELDS),
        )
    return wanted


def _mark(headings: Sequence[str]) -> str:
    return "|".join(name_key(it) for it in headings)
