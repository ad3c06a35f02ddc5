import QtQuick
import Kiosk.Components
import Kiosk.Theme

// What to do now, for two metres away: capitals of 24 mm or more on a 24-inch screen, in one line or
// two of about the same length. Only a text too long for two such lines is drawn smaller.
Label {
    id: cue

    property string words: ""
    // what stands here in turn with them: one room for all
    property list<string> among: []
    // how high its lines are at full size
    readonly property real room: (cue.pixels > 0 && [cue.words, ...cue.among].every(each => cue.oneLine(each)) ? 44 : 76) * Theme.u

    // capitals of 24 mm are 0.95 of full size
    function oneLine(words: string): bool {
        return metrics.advanceWidth(words) * 0.96 <= cue.width;
    }

    function balanced(): string {
        if (cue.oneLine(cue.words))
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
