"""Numbers with the decimal sign of a language, by Unicode CLDR, as Babel 2.19 hands it out.

Licence: Unicode-3.0. Digits are 0 to 9 in every language, as on the screens.
"""

_COMMA = (
    "ady af agq ast az ba bas be bg blo br bs bua ca cs cv da de dsb dua dyo el eo es et eu ewo "
    "ff fi fo fr fy gl hr hsb ht hu hy ia id ie is it jgo jv ka kab kbd kea kgp kk kkj kl ksf ku "
    "ky lb lij lld ln lo lt lu lv mgh mk mua nb nl nmg nn nnh no nr pl pms ps pt rm rn ro ru rw "
    "sah sc scn se seh sg shi sk sl smn sq sr ss su sv tg tk tok tr ts tt tzm uk uz ve vec vi wo "
    "yav yrl zgh ar-DZ ar-LB ar-LY ar-MA ar-MR ar-TN en-AT en-BE en-CZ en-DE en-DK en-EE en-ES "
    "en-FI en-FR en-GE en-HU en-ID en-IT en-LT en-LV en-NL en-NO en-PL en-PT en-RO en-SE en-SI "
    "en-SK en-UA en-ZA ms-BN ms-ID qu-BO sw-CD"
)
_POINT = (
    "az-Arab az-Cyrl de-CH de-LI es-419 es-BR es-BZ es-CU es-DO es-GT es-HN es-MX es-NI es-PA "
    "es-PE es-PR es-SV es-US ff-Adlm fr-RW it-CH kk-Arab ku-Arab"
)
"""Where a place or a script writes otherwise than its language does elsewhere."""

_SIGNS = dict.fromkeys(_COMMA.split(), ",") | dict.fromkeys(_POINT.split(), ".")


def decimal_text(value: float, language: str) -> str:
    """``value`` without a needless decimal, as ``language``, such as "de" or "pt-PT", writes it."""
    known = (_SIGNS.get(it) for it in (language, language.partition("-")[0]))
    return f"{value:g}".replace(".", next(filter(None, known), "."))
