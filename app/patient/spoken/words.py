"""What the kiosk says of itself while its screens are spoken, in the language of the screen."""

from msgspec import Struct
from msgspec.structs import astuple

from app.patient.spoken.spots import RoleWords
from app.ui.translating import translate


class PersonalWords(Struct, frozen=True):
    """Each is one or more whole sentences."""

    hello: str
    how: tuple[str, ...]
    aloud: str
    alone: str
    unplugged: str
    curtain: str
    no_curtain: str
    ended: str
    only_text: str
    mute: str
    typed: str
    deleted: str
    space: str


def role_words() -> RoleWords:
    """What is said of a text or control beside its own words."""
    return RoleWords(
        button=translate("Spoken", "Button"),
        choice=translate("Spoken", "One to choose"),
        field=translate("Spoken", "To write in, with a keyboard"),
        on=translate("Spoken", "On"),
        off=translate("Spoken", "Off"),
        chosen=translate("Spoken", "Chosen"),
        not_yet=translate("Spoken", "Not yet"),
        private=translate("Spoken", "This is about you. You hear it with headphones"),
    )


def own_words() -> PersonalWords:
    """What is said unasked, once."""
    return PersonalWords(
        hello=translate("Spoken", "Spoken screens are on"),
        how=(
            translate("Spoken", "Touch to hear what is under your finger"),
            translate("Spoken", "Touch twice, anywhere, to press what you heard last"),
            translate("Spoken", "Swipe right for what comes next, and left for what was before"),
            translate("Spoken", "Swipe down to hear the whole screen, and up to hear it again"),
            translate("Spoken", "Touch with two fingers for silence"),
        ),
        aloud=translate(
            "Spoken", "Others can hear this. With headphones you also hear what is about you"
        ),
        alone=translate("Spoken", "Headphones are in"),
        unplugged=translate("Spoken", "The headphones are out. What is about you is not said"),
        curtain=translate("Spoken", "The screen is dark. Nobody can read it"),
        no_curtain=translate("Spoken", "The screen can be seen"),
        ended=translate("Spoken", "Spoken screens are off"),
        only_text=translate("Spoken", "This is only to hear. Swipe right to go on"),
        mute=translate("Spoken", "Nothing can be spoken here. Please ask at the desk."),
        typed=translate("Spoken", "Typed"),
        deleted=translate("Spoken", "Deleted"),
        space=translate("Spoken", "Space"),
    )


def spoken_lines() -> tuple[str, ...]:
    """All of these words, for a voice that is rendered ahead."""
    own = own_words()
    single = (it for it in astuple(own) if isinstance(it, str))
    return (*astuple(role_words()), *single, *own.how)
