.pragma library

// The words of what is measured.

function title(measure) {
    switch (measure) {
    case "pain":
        return qsTr("Pain before exercise");
    case "confidence":
        return qsTr("Confidence");
    case "psfs":
        return qsTr("Own activities");
    case "groc":
        return qsTr("Change overall");
    case "sts5":
        return qsTr("Stand up 5 times");
    case "chair30":
        return qsTr("Stand up in 30 s");
    case "rmdq":
        return "RMDQ";
    case "pseq":
        return "PSEQ";
    case "pseq2":
        return "PSEQ-2";
    case "tsk17":
        return "TSK-17";
    case "tsk11":
        return "TSK-11";
    case "pcs":
        return "PCS";
    case "ndi":
        return "NDI";
    case "promis_pi":
        return "PROMIS-PI";
    }
    return measure;
}

// what the number is, for who enters it
function about(measure) {
    switch (measure) {
    case "pain":
        return qsTr("Pain just now, before exercise: 0 is none, 10 the worst.");
    case "confidence":
        return qsTr("How sure they are that they can do it: 10 is very sure.");
    case "groc":
        return qsTr("-5 is very much worse, 0 no change, 5 very much better.");
    case "sts5":
        return qsTr("Seconds, to a tenth.");
    case "chair30":
        return qsTr("How often they stood up.");
    }
    return qsTr("The total of the paper that the clinic may use.");
}

function value(measure, number) {
    if (measure === "groc" && number > 0)
        return `+${number}`;
    return measure === "sts5" ? qsTr("%1 s").arg(number) : `${number}`;
}

// a change that is smaller than the one that matters is called little, whichever way it goes
function change(info) {
    if (info.once)
        return qsTr("once, on %1").arg(info.lastOn);
    switch (info.change) {
    case "better":
        return qsTr("better");
    case "worse":
        return qsTr("worse");
    }
    return info.matters > 0 ? qsTr("little (%1 matters)").arg(info.matters) : qsTr("no known threshold");
}
