"""A plan that is open, as values of the plan page's state."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.kinds import Side
from app.core.safety.due import for_staff
from app.staff.plan import rows as rows
from app.staff.wording import day_words, grouped, plain_name, time_words
from app.ui.translating import translate

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.content.library import Library
    from app.core.plan import Plan
    from app.core.safety.questions import Said
    from app.usecases.plan_file import Clash, Meeting, PlanFile

Values = dict[str, object]


def about_file(file: PlanFile) -> Values:
    """Whose plan it is, and what waits."""
    return {
        "ready": True,
        "planned": file.plan is not None,
        "name": plain_name(file.patient.name),
        "code": grouped(file.patient.code),
        "version": file.plan.version if file.plan else 0,
        "proposal": file.sentence,
        "proposalChanges": file.proposed is not None and file.proposed != file.plan,
        "changing": False,
        "clash": "",
        "comparison": (),
        "reason": "",
        "problem": "",
        "pause": pause_words(file),
        "ended": end_words(file),
        "canUndo": file.parent is not None or bool(file.plan and file.plan.ended_on),
        "redoing": file.redoing,
    }


def about_plan(plan: Plan, library: Library) -> Values:
    """The plan as a whole."""
    return {
        "programme": library.texts.programmes[plan.programme.id].name,
        "title": plan.title,
        "usualTitle": library.texts.programmes[plan.programme.id].title,
        "weeks": plan.weeks,
        "starts": day_words(plan.starts_on),
        "term": rows.term(plan),
        "days": rows.days(plan),
        "parts": rows.parts(plan),
        "barred": rows.barred(plan),
        "breathing": plan.breathing,
        "own": rows.own_rules(plan),
        "everyOwn": rows.every_rule(plan),
    }


def about_telling(plan: Plan, told: Mapping[str, Said], library: Library) -> Values:
    """What a physio may answer for the patient, so that it is not asked on the screen."""
    questions = for_staff(library.safety, plan, library.exercises)
    return {
        "facts": rows.facts(questions, told, library),
        "cleared": rows.cleared(questions, told, plan),
    }


def about_item(plan: Plan, at: int, library: Library) -> Values:
    """The exercise at ``at``, from 1; nothing for 0."""
    if at == 0:
        return {"exercise": "", "rung": "", "numbers": (), "side": "", "allowances": ()}
    item = plan.items[at - 1]
    exercise = item.exercise
    sided = exercise.sides != "both"
    return {
        "exercise": library.texts.exercises[exercise.id].name,
        "rung": exercise.id,
        "numbers": rows.numbers(item),
        "side": (item.only_side or Side.BOTH).value if sided else "",
        "ownPace": item.dose.pace == "own",
        "mayEase": item.easier is not None,
        "mayHarden": item.harder is not None,
        "canEase": exercise.easier is not None,
        "canHarden": exercise.harder is not None,
        "allowances": rows.allowances(plan, at, library),
    }


def about_meeting(meeting: Meeting, draft: Plan) -> Values:
    """A change that is to be saved while a proposal waits: what can become of that."""
    fits = meeting.both is not None
    said = translate("Plan", "You changed what it is about.") if meeting.touched else ""
    if not fits:
        said = translate("Plan", "You changed what it is about, so it cannot wait any longer.")
    decide = translate("Plan", "Decide now: my change answers it")
    if fits and meeting.both != draft:
        decide = translate("Plan", "Decide now: add it to my change")
    options = [("decide", decide), ("declined", translate("Plan", "Drop it"))]
    if fits:
        options.insert(0, ("kept", translate("Plan", "Keep it waiting")))
    return {
        "meeting": said,
        "meanwhiles": tuple({"value": value, "text": text} for value, text in options),
        "meanwhile": "",
    }


def clash_words(clash: Clash) -> str:
    """Whose plan is in the way, and that nothing is lost."""
    return f"{_changed_by(clash)} {translate('Plan', 'Yours is kept: compare.')}"


def late_words(clash: Clash) -> str:
    """The same when there was something to undo, and is not any more."""
    return f"{_changed_by(clash)} {translate('Plan', 'Nothing was undone: look at it now.')}"


def _changed_by(clash: Clash) -> str:
    time = time_words(clash.at)
    if clash.who:
        said = translate("Plan", "{name} changed this plan at {time}.")
        return said.format(name=plain_name(clash.who), time=time)
    return translate("Plan", "Somebody else changed this plan at {time}.").format(time=time)


def pause_words(file: PlanFile) -> str:
    """The pause that holds today, or the next one."""
    if file.plan is None:
        return ""
    ahead = (it for it in file.plan.pauses if it.last_day is None or it.last_day >= file.today)
    pause = next((it for it in ahead if it.last_day is None or it.last_day >= it.first_day), None)
    if pause is None:
        return ""
    first, last = day_words(pause.first_day), pause.last_day and day_words(pause.last_day)
    if last is None:
        said = translate("Plan", "Paused from {first}: {reason}")
        return said.format(first=first, reason=pause.reason)
    said = translate("Plan", "Paused from {first} to {last}: {reason}")
    return said.format(first=first, last=last, reason=pause.reason)


def end_words(file: PlanFile) -> str:
    """Since when nothing is due."""
    if file.plan is None or file.plan.ended_on is None:
        return ""
    said = translate("Plan", "This plan was ended on {day}. Saving a change starts it again.")
    return said.format(day=day_words(file.plan.ended_on))
