"""The words of a record's pages, in the language of the screen."""

from app.ui.translating import translate


def record_words(text: str) -> str:
    """One of the texts of app/usecases/records/record_pages.py and record_sessions.py."""
    return every_word().get(text, text)


def every_word() -> dict[str, str]:
    """All of them, by what they are in English."""
    parts = (
        _titles(),
        _of_the_person(),
        _columns(),
        _of_nothing(),
        _of_sessions(),
        _of_changes(),
    )
    return {text: word for part in parts for text, word in part.items()}


def _titles() -> dict[str, str]:
    """What a page and its parts are called."""
    return {
        "About": translate("Record", "About"),
        "Patient record": translate("Record", "Patient record"),
        "Summary": translate("Record", "Summary"),
        "Plan": translate("Record", "Plan"),
        "Versions of the plan": translate("Record", "Versions of the plan"),
        "Sessions": translate("Record", "Sessions"),
        "Measures": translate("Record", "Measures"),
        "Flags": translate("Record", "Flags"),
        "Notes": translate("Record", "Notes"),
        "Own activities": translate("Record", "Own activities"),
        "For this patient": translate("Record", "For this patient"),
        "From the start to now": translate("Record", "From the start to now"),
        "{code}, page {page} of {pages}": translate("Record", "{code}, page {page} of {pages}"),
    }


def _of_the_person() -> dict[str, str]:
    """What is known of the person."""
    return {
        "Name": translate("Record", "Name"),
        "Code": translate("Record", "Code"),
        "Diagnosis": translate("Record", "Diagnosis"),
        "E-mail": translate("Record", "E-mail"),
        "Hospital number": translate("Record", "Hospital number"),
        "Next visit": translate("Record", "Next visit"),
        "Own physio": translate("Record", "Own physio"),
        "Phone": translate("Record", "Phone"),
        "Programme": translate("Record", "Programme"),
        "Referred by": translate("Record", "Referred by"),
        "Year of birth": translate("Record", "Year of birth"),
    }


def _columns() -> dict[str, str]:
    """What stands over a column."""
    return {
        "By": translate("Record", "By"),
        "Change": translate("Record", "Change"),
        "Confidence": translate("Record", "Confidence"),
        "Day": translate("Record", "Day"),
        "Dose": translate("Record", "Dose"),
        "Effort": translate("Record", "Effort"),
        "Exercise": translate("Record", "Exercise"),
        "First": translate("Record", "First"),
        "Flag": translate("Record", "Flag"),
        "Last": translate("Record", "Last"),
        "Measure": translate("Record", "Measure"),
        "Note": translate("Record", "Note"),
        "Pain": translate("Record", "Pain"),
        "Pain before / worst / after": translate("Record", "Pain before / worst / after"),
        "Sets done": translate("Record", "Sets done"),
        "Value": translate("Record", "Value"),
        "Version": translate("Record", "Version"),
        "What was done": translate("Record", "What was done"),
        "When": translate("Record", "When"),
        "Why": translate("Record", "Why"),
    }


def _of_nothing() -> dict[str, str]:
    """What stands where there is nothing."""
    return {
        "No flags.": translate("Record", "No flags."),
        "No notes yet.": translate("Record", "No notes yet."),
        "No session yet.": translate("Record", "No session yet."),
        "Nothing was measured twice yet.": translate("Record", "Nothing was measured twice yet."),
        "Nothing was measured yet.": translate("Record", "Nothing was measured yet."),
        "There is no plan.": translate("Record", "There is no plan."),
    }


def _of_sessions() -> dict[str, str]:
    """What became of a session and of its exercises."""
    return {
        "afternoon": translate("Record", "afternoon"),
        "evening": translate("Record", "evening"),
        "midday": translate("Record", "midday"),
        "morning": translate("Record", "morning"),
        "at home, told": translate("Record", "at home, told"),
        "not done at home, told": translate("Record", "not done at home, told"),
        "both sides": translate("Record", "both sides"),
        "left": translate("Record", "left"),
        "right": translate("Record", "right"),
        "felt unwell": translate("Record", "felt unwell"),
        "it hurt": translate("Record", "it hurt"),
        "little": translate("Record", "little"),
        "no time": translate("Record", "no time"),
        "once": translate("Record", "once"),
        "something was missing": translate("Record", "something was missing"),
        "that was all for the day": translate("Record", "that was all for the day"),
        "too hard": translate("Record", "too hard"),
        "too sore": translate("Record", "too sore"),
        "{done} of {due}, {home} of them at home": translate(
            "Record", "{done} of {due}, {home} of them at home"
        ),
        "{done} of {wanted}": translate("Record", "{done} of {wanted}"),
    }


def _of_changes() -> dict[str, str]:
    """What changed, in a plan and in a measure."""
    return {
        "a step down": translate("Record", "a step down"),
        "a step up": translate("Record", "a step up"),
        "before: {words}": translate("Record", "before: {words}"),
        "better": translate("Record", "better"),
        "changed": translate("Record", "changed"),
        "started": translate("Record", "started"),
        "taken back": translate("Record", "taken back"),
        "waits": translate("Record", "waits"),
        "worse": translate("Record", "worse"),
    }
