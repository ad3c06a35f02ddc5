import QtQuick
import Kiosk.Components
import Kiosk.Theme

// What to do now, for two metres away: capitals of 24 mm on a 24-inch screen, in one line or two of
// about the same length. Only a text too long for two such lines is drawn smaller.
Label {
    id: cue

    property string words: ""
    // how high its lines are at full size
    readonly property real room: (cue.text.includes("\n") ? 76 : 44) * Theme.u

    function balanced(): string {
        if (metrics.advanceWidth(cue.words) <= cue.width)
            return cue.words;
        const parts = cue.words.split(" ");
        let best = cue.words;
        let narrowest = Infinity;
        for (let at = 1; at < parts.length; at++) {
            const lines = [parts.slice(0, at).join(" "), parts.slice(at).join(" ")];
            const width = Math.max(...lines.map(line => metrics.advanceWidth(line)));
            if (width < narrowest) {
                narrowest = width;
                best = lines.join("\n");
            }
        }
        return best;
    }

    size: 35
    giant: true
    fit: true
    weight: Theme.bold
    lineHeight: 0.88
    horizontalAlignment: Text.AlignHCenter
    verticalAlignment: Text.AlignVCenter
    Accessible.role: Accessible.AlertMessage
    Accessible.name: cue.words
    // set, not bound: a text that follows its own width would be a loop
    onWidthChanged: cue.text = cue.balanced()
    onPixelsChanged: cue.text = cue.balanced()
    onWordsChanged: {
        cue.text = cue.balanced();
        cue.Accessible.announce(cue.words, Accessible.Polite);
    }

    FontMetrics {
        id: metrics

        font.family: cue.font.family
        font.weight: cue.font.weight
        font.pixelSize: cue.pixels
        font.letterSpacing: cue.font.letterSpacing
    }
}
