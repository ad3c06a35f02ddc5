"""Who: patients and staff, without anything that signs them in; the settings and the audit."""

from app.core.dataset.shape import (
    Column,
    Kind,
    Table,
    ValueSource,
    code,
    flag,
    ident,
    patient,
    staff,
    text,
    time,
)

EXPORTED = "records exported"
"""The audit's word for an export."""

PATIENT = Table(
    "patient",
    "The patients",
    ValueSource.STAFF,
    (
        ident("id", "This patient"),
        text("code", "Six digits to sign in with; text, as it may begin with 0"),
        text("name", "Name"),
        code("language", "Language of the screens and pages"),
        Column("birth_year", Kind.YEAR, "Year of birth", "year", 1900, 2100, optional=True),
        code(
            "age_band",
            "Age in bands of ten years when first entered",
            source=ValueSource.COMPUTED,
            optional=True,
            added=True,
        ),
        flag(
            "small_group",
            "Fewer than five patients in this pack share age band, language and programme",
            added=True,
        ),
        text("referrer", "Who referred the patient", blank=True),
        text("phone", "Telephone", blank=True),
        text("email", "E-mail", blank=True),
        text("hospital_number", "What the hospital or another program numbers them by", blank=True),
        text("diagnosis", "What they have, in the clinic's words", blank=True),
        code("side", "The side of the diagnosis", "left", "right", "both", optional=True),
        staff("physio_id", "Whose patient this is"),
        text("next_visit", "When they come next: a local day, or a day and a time", blank=True),
        time("created_at", "When the patient was entered"),
        time("archived_at", "When the patient was archived", optional=True),
        time("restricted_at", "Since when the record is kept and not used", optional=True),
    ),
)

STAFF = Table(
    "staff",
    "Who works here and made, changed or saw something in this pack",
    ValueSource.STAFF,
    (
        ident("id", "This person"),
        text("number", "Three digits to sign in with"),
        text("name", "Name"),
        code("role", "What they may do", "physio", "front_desk", "admin"),
        time("created_at", "When they were entered"),
        time("locked_at", "When sign-in was locked", optional=True),
        time("archived_at", "When they were archived", optional=True),
    ),
)

NOTE = Table(
    "note",
    "What staff wrote about a patient",
    ValueSource.STAFF,
    (
        ident("id", "This note"),
        patient(),
        staff("staff_id", "Who wrote it"),
        text("words", "The note"),
        time("at", "When it was written"),
        ident("replaces", "The note that this one puts right", optional=True),
    ),
)

CLINIC = Table(
    "clinic",
    "What the clinic has set",
    ValueSource.STAFF,
    (
        code("key", "The setting's name"),
        text("value", "What it is set to", blank=True),
    ),
    private=True,
)

AUDIT = Table(
    "audit",
    "Who did what. Exports themselves are listed in the kiosk only",
    ValueSource.PROGRAM,
    (
        ident("id", "This entry"),
        time("at", "When"),
        staff("staff_id", "Who; empty for the kiosk itself or the command line"),
        code("action", "What was done"),
        ident("subject_id", "The row it was done to", optional=True),
        text("detail", "More about it", optional=True),
        text("agent", "Who of the machine's users, for a command", optional=True),
    ),
    private=True,
)
