pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// How an exercise is shown: by the moving figure, or by a clinic's own photos or video.
Item {
    id: view

    required property FigureSource source
    property color ground: Theme.card
    property int dots: 1600
    property int gone: 10 // millimetres of its letters, 0 for none
    property string video: ""
    property list<string> photos: []
    property int photo: 0
    readonly property string current: view.photos.length > 0 ? String(view.photos[view.photo % view.photos.length]) : ""

    Figure {
        anchors.fill: parent
        visible: view.video === "" && view.photos.length === 0
        source: view.source
        ground: view.ground
    }

    // Never the figure in place of a photo that is gone: that one was drawn for another exercise
    Label {
        anchors.fill: parent
        visible: view.gone > 0 && picture.status === Image.Error
        text: qsTr("The photo cannot be shown. Please ask at the desk.")
        size: view.gone
        fit: true
        color: Theme.muted
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
    }

    Image {
        id: picture

        anchors.fill: parent
        visible: view.video === "" && view.photos.length > 0
        source: view.current
        fillMode: Image.PreserveAspectFit
        autoTransform: true
        sourceSize.width: view.dots
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
