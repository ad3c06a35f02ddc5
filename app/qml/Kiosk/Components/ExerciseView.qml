pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.ViewModels

// How an exercise is shown: by the moving figure, or by a clinic's own photos or video.
Item {
    id: view

    required property FigureSource source
    property string video: ""
    property list<string> photos: []
    property int photo: 0
    readonly property string current: view.photos.length > 0 ? String(view.photos[view.photo % view.photos.length]) : ""

    Figure {
        anchors.fill: parent
        visible: view.video === "" && view.photos.length === 0
        source: view.source
    }

    Image {
        anchors.fill: parent
        visible: view.video === "" && view.photos.length > 0
        source: view.current
        fillMode: Image.PreserveAspectFit
        sourceSize.width: 1600
        smooth: true
        Accessible.ignored: true
    }

    // Only a clinic with a video of its own waits for what plays it
    Loader {
        anchors.fill: parent
        active: view.video !== ""
        Component.onCompleted: setSource("ExerciseVideo.qml", {
            video: Qt.binding(() => view.video)
        })
    }
}
