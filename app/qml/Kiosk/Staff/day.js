.pragma library

// The words of what was recorded on a day.

function part(name) {
    switch (name) {
    case "morning":
        return qsTr("Morning");
    case "midday":
        return qsTr("Midday");
    case "evening":
        return qsTr("Evening");
    case "afternoon":
        return qsTr("Afternoon");
    }
    return "";
}

// how a session ended
function ended(outcome) {
    switch (outcome) {
    case "done":
        return qsTr("done");
    case "skipped":
        return qsTr("skipped");
    case "stopped":
        return qsTr("ended early");
    case "interrupted":
        return qsTr("broken off");
    }
    return qsTr("still open");
}

function side(name) {
    switch (name) {
    case "left":
        return qsTr("left");
    case "right":
        return qsTr("right");
    }
    return "";
}

// how a set ended, where it was not simply done
function end(outcome) {
    switch (outcome) {
    case "done":
        return "";
    case "skipped":
        return qsTr("skipped");
    case "stopped":
        return qsTr("stopped");
    case "interrupted":
        return qsTr("broken off");
    }
    return qsTr("begun");
}

function reason(name) {
    switch (name) {
    case "too_hard":
        return qsTr("too hard");
    case "hurts":
        return qsTr("it hurts");
    case "no_time":
        return qsTr("no time");
    case "equipment":
        return qsTr("something is missing");
    case "other":
        return qsTr("another reason");
    case "again":
        return qsTr("begun again");
    case "easier":
        return qsTr("changed to an easier one");
    case "harder":
        return qsTr("changed to a harder one");
    case "too_sore":
        return qsTr("too sore before it");
    case "unwell":
        return qsTr("felt unwell");
    case "finished":
        return qsTr("that was all for the day");
    case "not_counted":
        return qsTr("nobody counted");
    }
    return "";
}

function joined(words, between) {
    return words.filter(each => each !== "").join(between ?? ", ");
}

// one attempt at a set
function set(info) {
    const which = joined([qsTr("Set %1").arg(info.number), side(info.side), info.attempt > 1 ? qsTr("attempt %1").arg(info.attempt) : ""]);
    return info.name === "" ? which : qsTr("%1 (%2)").arg(which).arg(info.name);
}

function reps(info) {
    return qsTr("%1 of %2").arg(info.reps).arg(info.target);
}

function rest(info) {
    const held = info.held > 0 ? qsTr("held %1 s").arg(info.held) : "";
    const paused = info.paused > 0 ? qsTr("paused %1 s").arg(info.paused) : "";
    return joined([held, paused, joined([end(info.outcome), reason(info.because)], ": ")]);
}

function chosen(info) {
    switch (info.choice) {
    case "easier":
        return qsTr("Chose an easier one: %1").arg(info.name);
    case "harder":
        return qsTr("Chose a harder one: %1").arg(info.name);
    }
    return qsTr("Chose to do it again");
}

function light(name) {
    switch (name) {
    case "green":
        return qsTr("green");
    case "amber":
        return qsTr("amber");
    case "red":
        return qsTr("red");
    }
    return "";
}

function score(value) {
    return value < 0 ? qsTr("rather not say") : qsTr("%1 of 10").arg(value);
}

function hurt(info) {
    return joined([qsTr("\"It hurts\": %1").arg(score(info.value)), light(info.light)]);
}

// which number was asked for, and when
function asked(measure, moment) {
    switch (measure) {
    case "effort":
        return qsTr("Effort");
    case "confidence":
        return qsTr("Confidence");
    }
    return pain(moment);
}

function pain(moment) {
    switch (moment) {
    case "before":
        return qsTr("Pain before");
    case "after":
        return qsTr("Pain after");
    }
    return qsTr("Pain in an exercise");
}

function pause(kind) {
    switch (kind) {
    case "person":
        return qsTr("Paused");
    case "gap":
        return qsTr("The kiosk slept");
    }
    return qsTr("Left, or the power went");
}

function lesson(info) {
    switch (info.mark) {
    case "right":
        return qsTr("answered \"%1\": right").arg(info.said);
    case "wrong":
        return qsTr("answered \"%1\": not right").arg(info.said);
    }
    return qsTr("question passed over");
}

function safety(said) {
    switch (said) {
    case "yes":
        return qsTr("yes");
    case "no":
        return qsTr("no");
    }
    return qsTr("not sure");
}

// what lies behind a flag: number, moment, exercise, session and day
function facts(info) {
    const told = (info.moment ?? "") === "" ? "" : qsTr("%1: %2").arg(pain(info.moment)).arg(score(info.value));
    const when = joined([info.on ?? "", part(info.part).toLowerCase()]);
    return joined([told, info.exercise ?? "", when], " · ");
}
