.pragma library

// The words and signs of Today's lines.

const SIGNS = {
    flagged: "hurt",
    ready: "harder",
    unseen: "clock",
    planless: "change",
    on_track: "tick"
};

function sign(need) {
    return SIGNS[need] ?? "";
}

// what a line is about, where a flag's tier does not say it
function signOf(info) {
    if (info.tier)
        return info.tier === "emergency" ? "stop" : info.tier === "urgent" ? "hurt" : "clock";
    return info.reason === "ease" ? "easier" : info.reason === "paused" ? "pause" : info.reason === "review" ? "more" : sign(info.need);
}

function title(need) {
    switch (need) {
    case "flagged":
        return qsTr("Flagged");
    case "ready":
        return qsTr("To decide");
    case "unseen":
        return qsTr("Not seen");
    case "planless":
        return qsTr("Needs a plan");
    case "on_track":
        return qsTr("On track");
    }
    return "";
}

function about(need) {
    switch (need) {
    case "flagged":
        return qsTr("something a physio must see");
    case "ready":
        return qsTr("a step is proposed");
    case "unseen":
        return qsTr("due, and nothing logged for days");
    case "planless":
        return qsTr("no plan, or its weeks are over");
    case "on_track":
        return qsTr("nothing to do");
    }
    return "";
}

function ago(days) {
    if (days === 0)
        return qsTr("today");
    if (days === 1)
        return qsTr("yesterday");
    if (days === -1)
        return qsTr("tomorrow");
    return days > 0 ? qsTr("%n days ago", "", days) : qsTr("in %n days", "", -days);
}

// why somebody stands there, in a few words
function why(info, flag) {
    switch (info.need) {
    case "flagged":
        return info.more > 0 ? qsTr("%1 (+%2 more)").arg(told(info, flag)).arg(info.more) : told(info, flag);
    case "ready":
        return step(info);
    case "unseen":
        return info.reason === "never" ? qsTr("No session yet") : qsTr("No session for %n days", "", info.days);
    case "planless":
        return info.reason === "no_plan" ? qsTr("No plan yet") : qsTr("The plan's weeks are over");
    }
    if (info.need === "")
        return qsTr("The plan has ended");
    switch (info.reason) {
    case "paused":
        return info.dated ? qsTr("Paused, last day %1").arg(ago(info.days)) : qsTr("Paused");
    case "not_started":
        return qsTr("Has not begun");
    case "never":
        return qsTr("Just begun, no session yet");
    }
    return qsTr("Last session %1").arg(ago(info.days));
}

// a flag with its number, and the exercise it was told in
function told(info, flag) {
    if (info.about || (info.value ?? -1) < 0)
        return info.about || flag;
    const number = qsTr("%1: %2 of 10").arg(flag).arg(info.value);
    return info.exercise === "" ? number : qsTr("%1, %2").arg(number).arg(info.exercise);
}

function step(info) {
    switch (info.reason) {
    case "progress":
        return info.exercise === "" ? qsTr("Ready to progress") : qsTr("Ready to progress: %1").arg(info.exercise);
    case "ease":
        return info.exercise === "" ? qsTr("Make it easier?") : qsTr("Make it easier? %1").arg(info.exercise);
    }
    return qsTr("Please look at the plan");
}

// what the traffic light raises; the safety questions' flags say it themselves
function flag(kind) {
    switch (kind) {
    case "red_before":
        return qsTr("Strong pain before a session");
    case "red_pain":
        return qsTr("Strong pain in an exercise");
    case "red_after":
        return qsTr("Strong pain after a session");
    case "not_settled":
        return qsTr("Pain had not settled by the next day");
    case "two_red":
        return qsTr("Strong pain again and again: exercise is locked");
    case "rest_pain":
        return qsTr("Pain before exercise has risen: exercise is locked");
    case "rising":
        return qsTr("Pain before exercise is on its way up");
    case "went_up":
        return qsTr("Went up as allowed");
    case "unwell":
        return qsTr("Felt unwell in a session, and did not say what it was");
    case "unwell_chest":
        return qsTr("Felt unwell in a session: chest pain or breathless");
    case "unwell_numb":
        return qsTr("Felt unwell in a session: new numbness, tingling or weakness");
    case "unwell_headache":
        return qsTr("Felt unwell in a session: very bad headache");
    case "unwell_dizzy":
        return qsTr("Felt unwell in a session: dizzy or faint");
    case "unwell_other":
        return qsTr("Felt unwell in a session: something else");
    case "unwell_taken_back":
        return qsTr("Touched \"I feel unwell\", then said it was by mistake");
    }
    return qsTr("Answers to the safety questions");
}

function tier(name) {
    switch (name) {
    case "emergency":
        return qsTr("Emergency");
    case "urgent":
        return qsTr("Urgent");
    case "soon":
        return qsTr("Soon");
    }
    return "";
}
