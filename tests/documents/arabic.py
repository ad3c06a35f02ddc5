"""A plan with Arabic words, to see how the page is set. The words are samples, not a translation
for patients."""

from datetime import date

import msgspec
from msgspec.structs import replace

from app.core.handout_text import HandoutText
from app.core.texts import Cue, ExerciseText, LessonText, ProgrammeText, SignText, Texts
from app.documents.handout import Handout
from tests.documents.test_handout import seed

MONTHS = (
    "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو",
    "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر",
)  # fmt: skip
WORDS = {
    "direction": "rtl",
    "date": "{day} {month} {year}",
    "day": "{day} {month}",
    "months": MONTHS,
    "weekdays": ("إثن", "ثلا", "أرب", "خمي", "جمع", "سبت", "أحد"),
    "code": "الرمز {code}",
    "version": "الخطة {version} · طبعت {printed} · المراجعة {review}",
    "page": "صفحة {page} من {pages}",
    "idea": "فكرة هذا الأسبوع",
    "schedule": {
        "line": "{often}، لمدة {weeks} · من {date}",
        "on": "{often}، أيام {days}",
        "both": "مرتين في اليوم، صباحا وبعد الظهر",
        "morning": "مرة في اليوم صباحا",
        "afternoon": "مرة في اليوم بعد الظهر",
        "weeks": {"one": "أسبوع", "other": "{count} أسابيع"},
    },
    "light": {
        "score": "الألم {low}",
        "scores": "الألم {low} إلى {high}",
        "green": "استمر.",
        "amber": "خفف. يجب أن يهدأ خلال يوم.",
        "red": "أوقف هذا التمرين.",
    },
    "stop": {
        "now": "اتصل بالإسعاف الآن إذا كان لديك",
        "now_call": "اتصل بالرقم {number} الآن إذا كان لديك",
        "heading": "توقف واتصل بنا إذا شعرت",
        "call": "توقف واتصل بنا على {contact} إذا شعرت",
    },
    "chart": {
        "heading": "ضع علامة لكل جلسة",
        "help": "واكتب الألم تحتها من 0 إلى 10.",
        "pain": "الألم",
        "morning": "صباحا",
        "afternoon": "بعد الظهر",
    },
    "film": {"scan": "امسح لتشاهد", "minutes": {"one": "دقيقة", "other": "{count} دقائق"}},
}


SIGNS = {
    "chest": "ألم في الصدر", "breath": "صعوبة في التنفس",
    "weakness": "ضعف مفاجئ في الذراع أو الساق",
    "dizzy": "بدوار أو إغماء", "numb": "بخدر أو ضعف جديد", "crack": "بألم حاد مفاجئ",
}  # fmt: skip


def words() -> HandoutText:
    """Our English with Arabic over it."""
    english = msgspec.to_builtins(seed().words)
    dose = english["dose"] | {
        "times": {"one": "مرة", "other": "{count} مرات"},
        "hold": {"one": "اثبت ثانية", "other": "اثبت {count} ثوان"},
        "each": "ثم الجانب الآخر",
        "then": "{first}، {next}",
    }
    return msgspec.convert({**english, **WORDS, "dose": dose}, HandoutText)


def plan() -> Handout:
    """The seed programme under Arabic words that hold digits and Latin names."""
    handout = seed()
    exercises = {
        item.exercise.id: ExerciseText(
            name=f"تمرين {handout.texts.exercises[item.exercise.id].name}",
            aim="هدف.",
            start="ابدأ هنا",
            steps=(
                "ضع يدك على الأرض تحت كتفك.",
                "كرر الحركة 6 مرات، ثم انتظر 10 ثوان.",
                "انظر إلى Tame The Beast بعد التمرين.",
                "ارفع يدك إلى السقف (ببطء) وتنفس.",
            ),
            cues={
                phase.id: Cue(now="الآن", next="التالي", say="قل", caption="ارفع اليد")
                for phase in item.exercise.phases
            },
        )
        for item in handout.plan.items
    }
    texts = Texts(
        language="ar",
        exercises=exercises,
        programmes={
            handout.plan.programme.id: ProgrammeText(
                name="الظهر", title="خطة ظهرك", goal="حرك ظهرك بسهولة أكبر."
            )
        },
        signs=seed().texts.signs | {name: SignText(say=said) for name, said in SIGNS.items()},
        handout=words(),
    )
    lesson = LessonText(
        title="الألم يحميك",
        body="الألم مثل جرس إنذار يعتني بك. الدماغ يشغله عندما يظن أن جسمك يحتاج إلى عناية. " * 2,
        question="لماذا؟",
        answers=("نعم", "لا"),
        explanation="لأن.",
    )
    link = replace(handout.link, last_checked=date(2026, 11, 1))
    changed = {"texts": texts, "lesson": lesson, "link": link}
    fields = {name: getattr(handout, name) for name in handout.__dataclass_fields__}
    return Handout(**{**fields, **changed, "chart_code": "PKH" + "BCDFGHJKLNPRSTVX" * 2})
