"""What is printed on a handout."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from app.core.errors import KioskError
from app.core.handout_text import HandoutText
from app.core.plan import Plan
from app.core.programme import Link
from app.core.texts import ProgrammeText, Texts


@dataclass(frozen=True, slots=True)
class Clinic:
    """Who hands it out. ``contact`` is what a patient calls, and may be empty."""

    name: str
    contact: str = ""


@dataclass(frozen=True, slots=True)
class Handout:
    """One patient's page. ``code`` is the patient's six digits; a name is never printed."""

    plan: Plan
    texts: Texts
    link: Link
    clinic: Clinic
    printed_on: date
    code: str | None = None
    paper: Literal["a4", "letter"] = "a4"

    @property
    def words(self) -> HandoutText:
        """The page's own sentences. Raises KioskError where the language has none."""
        if self.texts.handout is None:
            raise KioskError(
                f"The language {self.texts.language} has no words for the handout. "
                f"Add the file text/{self.texts.language}/handout.toml."
            )
        return self.texts.handout

    @property
    def programme_text(self) -> ProgrammeText:
        """The programme in words."""
        return self.texts.programmes[self.plan.programme.id]
