import QtQuick

// Labels that belong together share one size: the largest that fits all of them that are seen. It is
// found once for all that changed together, after their places are settled.
QtObject {
    id: group

    property list<SharedLabel> members
    property real pixels: Infinity

    function join(label: SharedLabel): void {
        group.members = [...group.members, label];
        Qt.callLater(group.measure);
    }

    function leave(label: SharedLabel): void {
        group.members = group.members.filter(each => each !== label);
        Qt.callLater(group.measure);
    }

    function measure(): void {
        group.pixels = group.members.filter(label => label?.visible).reduce((least, label) => Math.min(least, label.fitting), Infinity);
    }
}
